import { useState } from 'react';
import { Button, ComboBox, FieldError, Input, Label, ListBoxItem, Popover, Text } from 'react-aria-components';
import { ownFontSchema, type FontFace } from '../../../core/model/brand';
import { strings } from '../../strings';
import { ComboList } from '../../ui/combo-list';
import { Icon } from '../../ui/icon';
import { installedFonts, isInstalled, measuredFont } from './installed-font';

const words = strings.brand;

/** The faces that come with the app, each as wide to the unit as the Office face it stands for. */
const bundled: readonly FontFace[] = [
  { face: 'Carlito', office: 'Calibri' },
  { face: 'Caladea', office: 'Cambria' },
  { face: 'Arimo', office: 'Arial' },
  { face: 'Tinos', office: 'Times New Roman' },
];

interface FontFieldProps {
  readonly label: string;
  readonly font: FontFace;
  readonly onChange: (font: FontFace) => void;
}

/** A font for headings or text: one that comes with Lectern, or any that is installed, picked or typed. */
export function FontField({ label, font, onChange }: FontFieldProps) {
  const [typed, setTyped] = useState(font.office);
  const [shown, setShown] = useState(font.office);
  const [installed] = useState(installedFonts);
  const [unknown, setUnknown] = useState<string | null>(null);
  // Undo and redo change the font from outside.
  if (shown !== font.office) {
    setShown(font.office);
    setTyped(font.office);
    setUnknown(null);
  }
  const names = new Set(bundled.map(({ office }) => office));
  const options = [
    ...bundled.map(({ office, face }) => ({ id: office, hint: words.drawnWith(face) })),
    ...installed.filter((family) => !names.has(family)).map((family) => ({ id: family, hint: words.installedHere })),
  ];
  const choose = (name: string): void => {
    const wanted = name.trim();
    const chosen = fontNamed(wanted, font.face);
    setUnknown(chosen === null && wanted !== '' ? wanted : null);
    if (chosen !== null && chosen.office !== font.office) onChange(chosen);
    if (chosen !== null || wanted === '') setTyped(chosen?.office ?? font.office);
  };
  const missing = font.own !== undefined && !isInstalled(font.own.family);
  return (
    <ComboBox
      className="field"
      inputValue={typed}
      onInputChange={setTyped}
      onSelectionChange={(key) => key !== null && choose(String(key))}
      onBlur={() => choose(typed)}
      onKeyDown={(event) => event.key === 'Enter' && choose(typed)}
      allowsCustomValue
      defaultItems={options}
      defaultFilter={(option, input) => input === font.office || option.toLocaleLowerCase().includes(input.toLocaleLowerCase())}
      isInvalid={unknown !== null}
    >
      <Label className="label">{label}</Label>
      <span className="combo">
        <Input className="input" spellCheck={false} />
        <Button className="button button-quiet button-icon">
          <Icon name="down" />
        </Button>
      </span>
      {missing && (
        <Text slot="description" className="hint">
          {words.missingHere(font.office, font.face)}
        </Text>
      )}
      <FieldError className="field-error">{unknown !== null && words.notInstalled(unknown)}</FieldError>
      <Popover className="popover">
        <ComboList label={label}>
          {({ id, hint }: { readonly id: string; readonly hint: string }) => (
            <ListBoxItem id={id} textValue={id} className="menu-item">
              <span className="menu-words">
                <span>{id}</span>
                <span className="quiet">{hint}</span>
              </span>
            </ListBoxItem>
          )}
        </ComboList>
      </Popover>
    </ComboBox>
  );
}

/** The font of that name: bundled or installed; null when it is neither. `stand` is drawn where it is missing. */
function fontNamed(name: string, stand: FontFace['face']): FontFace | null {
  const known = bundled.find(({ office, face }) => [office, face].some((one) => one.toLowerCase() === name.toLowerCase()));
  if (known !== undefined) return known;
  if (!ownFontSchema.shape.family.safeParse(name).success) return null;
  const own = measuredFont(name);
  return own === null ? null : { face: stand, office: name, own };
}

import {
  Button,
  ColorArea,
  ColorField,
  ColorPicker,
  ColorSlider,
  ColorSwatch,
  ColorThumb,
  Dialog,
  DialogTrigger,
  Input,
  Label,
  parseColor,
  Popover,
  SliderTrack,
} from 'react-aria-components';
import type { Contrast } from '../../../core/check/brand/check-brand';
import { nearestLegible } from '../../../core/edit/brand/nearest-legible';
import type { ColourRole, Palette } from '../../../core/model/brand';
import { localNumber, strings } from '../../strings';
import { Button as TextButton } from '../../ui/button';
import { Icon } from '../../ui/icon';

interface ColourFieldProps {
  readonly role: ColourRole;
  readonly palette: Palette;
  readonly contrasts: readonly Contrast[];
  readonly onChange: (colour: string) => void;
}

const words = strings.brand;

/** One colour of the brand: what it is for, how it looks, and where it cannot be read. */
export function ColourField({ role, palette, contrasts, onChange }: ColourFieldProps) {
  const colour = palette[role];
  const { name, use } = words.roles[role];
  const failing = contrasts.filter(({ ratio, least }) => ratio < least);
  const legible =
    failing.length === 0
      ? null
      : nearestLegible(colour, contrasts.map(({ behind, least }) => ({ colour: palette[behind], least })));
  return (
    <div className="colour-field">
      <ColorPicker
        value={parseColor(`#${colour}`)}
        onChange={(next) => {
          const hex = next.toString('hex').slice(1).toUpperCase();
          if (hex !== colour) onChange(hex);
        }}
      >
        <DialogTrigger>
          <Button className="colour-button" aria-label={words.change(name, colour)}>
            <ColorSwatch className="swatch" />
          </Button>
          <Popover className="popover" placement="right top">
            <Dialog className="colour-picker" aria-label={name}>
              <ColorArea className="colour-area" colorSpace="hsb" xChannel="saturation" yChannel="brightness">
                <ColorThumb className="colour-thumb" />
              </ColorArea>
              <ColorSlider className="colour-slider" colorSpace="hsb" channel="hue">
                <Label className="label">{words.hue}</Label>
                <SliderTrack className="colour-track">
                  <ColorThumb className="colour-thumb" />
                </SliderTrack>
              </ColorSlider>
              <ColorField className="field">
                <Label className="label">{words.hex}</Label>
                <Input className="input" spellCheck={false} />
              </ColorField>
            </Dialog>
          </Popover>
        </DialogTrigger>
      </ColorPicker>
      <div className="colour-words">
        <span>
          <strong>{name}</strong> <span className="quiet">{use}</span>
        </span>
        <span className="contrasts">
          {contrasts.map(({ behind, ratio, least }) => (
            <span key={behind} className={ratio < least ? 'contrast contrast-low' : 'contrast'}>
              <Icon name={ratio < least ? 'warning' : 'check'} />
              {ratio < least
                ? words.tooClose(localNumber(ratio, 1), words.roles[behind].name, localNumber(least, 1))
                : words.readable(localNumber(ratio, 1), words.roles[behind].name)}
            </span>
          ))}
        </span>
        {legible !== null && (
          <TextButton onPress={() => onChange(legible)}>
            <span className="swatch" style={{ background: `#${legible}` }} />
            {words.makeLegible(legible)}
          </TextButton>
        )}
      </div>
    </div>
  );
}

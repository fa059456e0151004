import { useState } from 'react';
import { DropZone, FileTrigger, Text, type DropZoneProps } from 'react-aria-components';
import type { Brand, Logo } from '../../../core/model/brand';
import type { Failure } from '../../../core/model/result';
import { failureIn } from '../../../ipc/words/failures';
import { language, strings } from '../../strings';
import { Button, IconButton } from '../../ui/button';
import { TextBox } from '../../ui/text-box';
import { Section } from '../editor/section';
import type { ChangeBrand } from './brand-screen';
import { logoOfFile } from './logo-of-file';

const words = strings.brand;
const kinds = ['image/png', 'image/jpeg', 'image/svg+xml'];

type Side = keyof Brand['logo'];

/** The logo for light and for dark ground, by drop or from a file. */
export function LogoFields({ brand, change }: { readonly brand: Brand; readonly change: ChangeBrand }) {
  const put = (side: Side, logo: Logo | null): void =>
    change(`logo.${side}`, (one) => ({ ...one, logo: { ...one.logo, [side]: logo } }));
  return (
    <Section name={words.logo} hint={words.logoHint}>
      <div className="logos">
        {(['onLight', 'onDark'] as const).map((side) => (
          <LogoField
            key={side}
            name={words.logoSides[side]}
            ground={side === 'onLight' ? brand.palette.background : brand.palette.coverBackground}
            logo={brand.logo[side]}
            alt={words.logoAlt(brand.name)}
            onChange={(logo) => put(side, logo)}
          />
        ))}
      </div>
    </Section>
  );
}

interface LogoFieldProps {
  readonly name: string;
  readonly ground: string;
  readonly logo: Logo | null;
  readonly alt: string;
  readonly onChange: (logo: Logo | null) => void;
}

type Dropped = Parameters<NonNullable<DropZoneProps['onDrop']>>[0];

function LogoField({ name, ground, logo, alt, onChange }: LogoFieldProps) {
  const [refused, setRefused] = useState<Pick<Failure, 'message' | 'hint'> | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = await logoOfFile(file, alt);
    setRefused(read.ok ? null : await failureIn(language, read.failure));
    if (read.ok) onChange(read.value);
  };
  const drop = async ({ items }: Dropped): Promise<void> => {
    const item = items.find((one) => one.kind === 'file');
    if (item?.kind === 'file') await take(await item.getFile());
  };
  return (
    <div className="logo-field">
      <DropZone className="logo-drop" aria-label={name} style={{ background: `#${ground}` }} onDrop={(event) => void drop(event)}>
        {logo === null ? (
          <Text slot="label" className="logo-empty">
            {words.dropLogo}
          </Text>
        ) : (
          <img src={`data:${logo.mime};base64,${logo.data}`} alt={logo.alt} />
        )}
      </DropZone>
      <div className="logo-tools">
        <span className="label">{name}</span>
        <span className="spring" />
        <FileTrigger acceptedFileTypes={kinds} onSelect={(files) => void take(files?.[0])}>
          <Button>{words.chooseLogo}</Button>
        </FileTrigger>
        {logo !== null && <IconButton icon="trash" label={words.removeLogo(name)} onPress={() => onChange(null)} />}
      </div>
      {logo !== null && (
        <TextBox label={strings.deck.alt} value={logo.alt} onChange={(words) => onChange({ ...logo, alt: words })} />
      )}
      {refused !== null && (
        <p className="field-error" role="alert">
          {refused.message} {refused.hint}
        </p>
      )}
    </div>
  );
}

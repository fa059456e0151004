import { find } from '../../../src/core/pipeline';
import type { Extraction } from '../../../src/core/model/extraction';
import { sha256 } from '../../../src/main/parse/sha256';

const text = `# Aufsicht verhängt 18,4 Millionen Euro Geldbuße gegen Norvane Mobil wegen SIM-Karten ohne Identitätsprüfung

Estmark, 12. März 2025. Die Telekommunikationsaufsicht von Estmark hat gegen den Betreiber Norvane Mobil eine Geldbuße von 18,4 Millionen Euro verhängt, weil er Hunderttausende SIM-Karten ohne Prüfung der Identität freigeschaltet hat.

## Was die Aufsicht festgestellt hat

Zwischen Januar 2022 und Oktober 2023 wurden 213.800 Prepaid-Karten mit kopierten oder fehlenden Ausweisen aktiviert. Rund 15.000 Warnungen blieben ungelesen, gegenüber etwa 2.400 Ende 2021. Der Betreiber zahlte Händlern 3,50 Euro je Aktivierung und bis zu 6 Euro in der letzten Woche eines Quartals. Kunden verloren schätzungsweise 7,2 bis 9,5 Millionen Euro durch Anrufe und Nachrichten von diesen Karten.

Die Geldbuße setzt sich aus drei Teilen zusammen:

- Fehlende Prüfungen: 11,2 Millionen Euro
- Ungelesene Warnungen: 5,8 Millionen Euro
- Verspätete Meldung: 1,4 Millionen Euro

## Warum es andere Betreiber angeht

„Wer nicht hinschaut, haftet“, sagte Irena Holt, die Leiterin der Aufsicht. Vier weitere Betreiber müssen ihre Warnprotokolle bis zum 30. Juni 2025 vorlegen. Der Betreiber hat mit der Aufsicht zusammengearbeitet und 412 Händlern gekündigt. Die Polizei nahm 38 Verdächtige fest und beschlagnahmte 2,1 Millionen Euro in bar.
`;

/** A German press release of our own invention, with all that is found in it. */
export async function germanArticle(): Promise<Extraction> {
  const found = await find({ id: 'a1', name: 'aufsicht.md', bytes: new TextEncoder().encode(text) }, sha256);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value;
}

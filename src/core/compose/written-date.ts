const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** '2023-07-14' → '14 July 2023', as far as the date is stated. */
export function writtenDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter((part) => part !== undefined).join(' ');
}

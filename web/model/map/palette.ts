/** Colours of the map for one theme: used by the canvas and by pictures. Contrast with the ground: texts ≥ 4.5, borders ≥ 3. */
export interface Palette {
  readonly ground: string;
  readonly band: string;
  readonly bandLine: string;
  readonly heading: string;
  readonly ink: string;
  readonly quiet: string;
  readonly focus: string;
  readonly card: string;
  readonly present: string;
  readonly weak: string;
  readonly planned: string;
  readonly missing: string;
  readonly missingFill: string;
  /** The ground of a gap of no points; `missingFill` is that of 70 and more. */
  readonly uncheckedFill: string;
  readonly missingInk: string;
  readonly badgeInk: string;
  readonly excluded: string;
  readonly excludedFill: string;
  readonly live: string;
  readonly broken: string;
  readonly absent: string;
}

export const LIGHT: Palette = {
  ground: '#f6f7f9',
  band: '#eef1f4',
  bandLine: '#d9dfe6',
  heading: '#44525f',
  ink: '#16212c',
  quiet: '#4c5a67',
  focus: '#1258c4',
  card: '#ffffff',
  present: '#1f6f5c',
  weak: '#8a6100',
  planned: '#2f5aa8',
  missing: '#c02a10',
  missingFill: '#ffc3b0',
  uncheckedFill: '#fff6f2',
  missingInk: '#8f1d08',
  badgeInk: '#ffffff',
  excluded: '#6a7480',
  excludedFill: '#eceef1',
  live: '#6d7f90',
  broken: '#d2502f',
  absent: '#a3aeb9',
};

export const DARK: Palette = {
  ground: '#10161c',
  band: '#161e26',
  bandLine: '#27333f',
  heading: '#a9b7c4',
  ink: '#e8eef4',
  quiet: '#a9b7c4',
  focus: '#7db3ff',
  card: '#1d2731',
  present: '#5fc0a6',
  weak: '#e0b04a',
  planned: '#86aef0',
  missing: '#ff7a5c',
  missingFill: '#6a2a1d',
  uncheckedFill: '#2c1f1d',
  missingInk: '#ffc9bb',
  badgeInk: '#2a0d06',
  excluded: '#8d99a5',
  excludedFill: '#1a2027',
  live: '#7f93a6',
  broken: '#ff8465',
  absent: '#566574',
};

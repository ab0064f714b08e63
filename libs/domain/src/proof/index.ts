export * from './figures.ts';
export * from './proof-line.ts';
export * from './proof-lines.ts';
export { hidden as hiddenCells, smallestShown, withoutSmall, type ShownFigures } from './small-cells.ts';

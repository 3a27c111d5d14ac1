// What there is to draw, as plain data: the same for the page and for SVG files, and what the page's downloads hold. Nothing here knows an
// analyzer, and nothing of a chart library is here: options.ts turns a chart into the options of ECharts.
//
// Law: texts are clean (../sections/clean.ts) and are never keys of objects.

/** A chart, told apart by `kind`. */
export type Chart = StackedChart | CurveChart | ColumnsChart | BarsChart | HeatChart | TreeChart;

interface ChartBase {
  /** Names its file and its place in a page: lower case letters and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What its numbers are: `lines`, `commits`. */
  readonly unit: string;
}

/** Amounts over time, one on the other. */
export interface StackedChart extends ChartBase {
  readonly kind: 'stacked';
  /** Of the rows, as `2020-01-31` or `2020-01-31T15:00:00Z`, ascending. */
  readonly dates: readonly string[];
  /** From the bottom to the top. */
  readonly series: readonly StackedSeries[];
  /** Ways to put neighbouring series together, the one to start with first; none shows them as they are. */
  readonly groupings: readonly Grouping[];
  /** Whether series follow each other, as years do, or are only different, as people are; the last of those are all others. */
  readonly order: 'ordered' | 'distinct';
  readonly markers: readonly Marker[];
}

/** One layer. */
export interface StackedSeries {
  readonly name: string;
  /** The first row that it has a value in; it is 0 in those before. */
  readonly from: number;
  readonly values: readonly number[];
}

/** Series put together: each group ends before series `to` and begins where the one before it ends. */
export interface Grouping {
  readonly label: string;
  readonly groups: readonly { readonly name: string; readonly to: number }[];
}

/** A moment worth a line across the chart. */
export interface Marker {
  readonly date: string;
  readonly name: string;
}

/** A share that falls with age. */
export interface CurveChart extends ChartBase {
  readonly kind: 'curve';
  /** Days. */
  readonly ages: readonly number[];
  /** 0 to 1. */
  readonly shares: readonly number[];
  /** Days after which one half is left; null if more is. */
  readonly half: number | null;
}

/** Sums of equal spans of time side by side; what is negative hangs below. */
export interface ColumnsChart extends ChartBase {
  readonly kind: 'columns';
  /** Beginnings of the spans: `2020`, `2020-01`, `2020-01-31`. */
  readonly spans: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** Amounts of named things, the largest first. */
export interface BarsChart extends ChartBase {
  readonly kind: 'bars';
  readonly bars: readonly { readonly name: string; readonly value: number; readonly note: string }[];
}

/** Amounts between things: of the row's, by the column's. */
export interface HeatChart extends ChartBase {
  readonly kind: 'heat';
  readonly rowsAre: string;
  readonly columnsAre: string;
  readonly names: readonly string[];
  /** Row, column and amount of each cell that is not 0. */
  readonly cells: readonly (readonly [number, number, number])[];
}

/** Files in their folders: size is the room they take, heat their colour. */
export interface TreeChart extends ChartBase {
  readonly kind: 'tree';
  /** What `heat` is. */
  readonly heatUnit: string;
  /** Where each step of colour begins, ascending; below the first there is none. */
  readonly heatSteps: readonly number[];
  readonly roots: readonly TreeNode[];
}

/** A folder, or a file. */
export interface TreeNode {
  readonly name: string;
  readonly size: number;
  /** Null for folders, and for files of which it is not known. */
  readonly heat: number | null;
  readonly children: readonly TreeNode[];
}

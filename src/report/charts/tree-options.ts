// Files in their folders as a treemap (Shneiderman, ACM Trans. Graph. 11, 1992): room by size, colour by heat.

import type { EChartsOption, TreemapSeriesOption } from 'echarts';
import type { TreeChart, TreeNode } from './chart.js';
import { amount } from './numbers.js';
import { roomAbove, seriesName } from './picture.js';
import type { Theme } from './theme.js';
import { tooltip, tooltipText } from './tooltip.js';
import type { Place } from './view.js';

type Item = NonNullable<TreemapSeriesOption['data']>[number];

export function treeOptions(chart: TreeChart, place: Place): EChartsOption {
  const { theme } = place;
  const nodes: { readonly node: TreeNode; readonly path: string }[] = [];
  const item = (node: TreeNode, folder: string): Item => {
    const path = folder === '' ? node.name : `${folder}/${node.name}`;
    nodes.push({ node, path });
    const name = seriesName(nodes.length - 1);
    if (node.children.length > 0) {
      const children = node.children.map((child) => item(child, path));
      // Seen where the folder is too small to show what is in it.
      return { name, children, itemStyle: { color: theme.cold } };
    }
    return { name, value: node.size, ...colour(node, chart, theme) };
  };
  const data = chart.roots.map((root) => item(root, ''));
  const nodeOf = (name: string): (typeof nodes)[number] | undefined => nodes[Number(name.slice(1))];
  const nameOf = ({ name }: { readonly name: string }): string => nodeOf(name)?.node.name ?? '';
  return {
    ...tooltip(place, 'item', ({ name }) => {
      const found = nodeOf(name);
      if (found === undefined) return '';
      const { node, path } = found;
      return tooltipText(path, [
        { name: chart.unit, value: amount(sizeOf(node)) },
        ...(node.heat === null ? [] : [{ name: chart.heatUnit, value: amount(node.heat) }]),
      ]);
    }),
    series: {
      type: 'treemap',
      name: seriesName(0),
      left: 0,
      right: 0,
      top: roomAbove(place),
      bottom: 4,
      roam: false,
      nodeClick: false,
      breadcrumb: { show: false },
      visibleMin: 60,
      label: { fontSize: 11, formatter: nameOf, overflow: 'truncate' },
      upperLabel: { show: true, height: 18, color: theme.ink, fontSize: 11, formatter: nameOf, overflow: 'truncate' },
      itemStyle: { borderColor: theme.paper, borderWidth: 1, gapWidth: 1 },
      emphasis: { disabled: true },
      levels: [{ upperLabel: { show: false }, itemStyle: { borderWidth: 0, gapWidth: 2 } }],
      data,
    },
  };
}

function colour({ heat }: TreeNode, { heatSteps }: TreeChart, theme: Theme): Pick<Item, 'itemStyle' | 'label'> {
  const step = heat === null ? -1 : heatSteps.filter((from) => heat >= from).length - 1;
  return step < 0
    ? { itemStyle: { color: theme.cold }, label: { color: theme.ink } }
    : { itemStyle: { color: theme.heat[step] }, label: { color: theme.onHeat[step] } };
}

function sizeOf({ size, children }: TreeNode): number {
  return children.length === 0 ? size : children.reduce((sum, child) => sum + sizeOf(child), 0);
}

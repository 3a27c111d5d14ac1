// A report of all analyzers: the sample of burndown, and small results of the others that fit to it. Names are hostile where a test may look.

import type { Report } from '../../src/report/report.js';
import { sampleReport } from './sample-report.js';

/** A file that wants to be the end of a script. */
export const hostilePath = 'src/</script><b>x.js';
const pair = { coupling_strength: 0.8, degree: 80, average_revs: 9, file1_changes: 10, file2_changes: 8 };
const start = { tick_size_seconds: 86400, start_time_seconds: 1577836800 };
const comments = { sentiment: 0.5, commit_count: 1, classification: 'neutral' };
const factor = {
  bus_factor: 1,
  total_contributors: 2,
  primary_dev_id: 0,
  primary_dev_name: 'Alice',
  primary_percentage: 80,
  secondary_dev_id: 1,
  secondary_dev_name: 'Bob',
  secondary_percentage: 20,
  risk_level: 'HIGH',
};
const lines = { total_lines: 15, lines_removed: 3, lines_changed: 2, total_contribution: 20 };

const developer = (id: number, name: string, contribution: number): object => ({
  id,
  name,
  is_bot: false,
  commits: 2,
  lines_added: contribution,
  lines_removed: 0,
  lines_changed: 0,
  net_lines: contribution,
  contribution,
  contribution_percentage: 5 * contribution,
  languages: {},
  first_tick: 0,
  last_tick: 65,
  active_ticks: 2,
});

const churn = (path: string, commits: number): object => ({
  path,
  commit_count: commits,
  contributor_count: 2,
  total_lines_added: 10,
  total_lines_removed: 1,
  total_lines_changed: 2,
  churn_score: commits + 0.13,
  first_tick: 0,
  last_tick: 65,
});

/** The report. */
export function fullReport(): Report {
  const report = sampleReport();
  return {
    ...report,
    analysis: {
      ...report.analysis,
      couples: {
        aggregate: { total_files: 3 },
        change_sets: { max_files: 30, counted: 12, left_out: 1, forgotten: 0 },
        list_totals: { file_coupling: 3, companions: 0 },
        file_coupling: [
          { file1: '__proto__', file2: hostilePath, co_changes: 8, ...pair },
          { file1: '__proto__', file2: 'a.txt', co_changes: 5, ...pair },
          { file1: 'a.txt', file2: 'src/b.txt', co_changes: 5, ...pair },
        ],
        companions: [],
      },
      devs: {
        aggregate: {
          total_commits: 3,
          total_languages: 1,
          total_directories: 1,
          total_developers: 2,
          active_developers: 2,
        },
        ...start,
        developers: [developer(0, 'Alice', 16), developer(1, 'Bob', 4)],
        languages: [{ name: 'JavaScript', ...lines }],
        directories: [{ path: '.', ...lines }],
        project_busfactor: factor,
        busfactor: [{ language: 'JavaScript', ...factor }],
        directory_busfactor: [],
        activity: [
          { tick: 0, date: '2020-01-01', total_commits: 2 },
          { tick: 65, date: '2020-03-06', total_commits: 1 },
        ],
        churn: [{ tick: 0, date: '2020-01-01', lines_added: 10, lines_removed: 1, lines_changed: 2, net_change: 9 }],
      },
      'file-history': {
        aggregate: {
          total_files: 2,
          total_commits: 3,
          total_file_changes: 4,
          avg_commits_per_file: 2,
          high_churn_files: 1,
        },
        ...start,
        list_totals: { file_churn: 2, hotspots: 1 },
        file_churn: [churn('a.txt', 60), churn(hostilePath, 2)],
        hotspots: [],
      },
      imports: {
        aggregate: { total_imports: 2, current_imports: 1, dropped_imports: 1, total_introduced: 2, total_removed: 1 },
        ...start,
        last_tick: 800,
        list_totals: { imports: 2, adopted: 1, dropped: 1, usage: 0 },
        imports: [
          { language: 'JavaScript', name: '__proto__', is_relative: false, files: 2, adopted: 3, dropped: null },
        ],
        adopted: [{ language: 'JavaScript', name: '__proto__', tick: 3 }],
        dropped: [{ language: 'JavaScript', name: 'left-pad', tick: 790 }],
        usage: {},
      },
      shotness: {
        aggregate: { total_nodes: 2, total_changes: 12, hot_nodes: 1 },
        ...start,
        last_tick: 65,
        list_totals: { node_hotness: 2, node_coupling: 0, hotspot_nodes: 1 },
        node_hotness: [
          {
            name: 'constructor',
            full_name: 'A.constructor',
            type: 'Function',
            file: hostilePath,
            change_count: 11,
            coupled_nodes: 1,
            hotness_score: 1,
            first_tick: 0,
            last_tick: 65,
          },
          {
            name: 'b',
            full_name: 'b',
            type: 'Function',
            file: 'b.js',
            change_count: 1,
            coupled_nodes: 1,
            hotness_score: 0.1,
            first_tick: null,
            last_tick: null,
          },
        ],
        node_coupling: [],
        hotspot_nodes: [],
      },
      sentiment: {
        aggregate: {
          total_ticks: 2,
          total_comments: 9,
          total_commits: 3,
          positive_comments: 3,
          negative_comments: 2,
          neutral_comments: 4,
        },
        ...start,
        last_tick: 65,
        list_totals: { low_sentiment_periods: 1 },
        time_series: [
          { ...comments, tick: 0, date: '2020-01-01', comment_count: 6, positive_comments: 3, negative_comments: 0 },
          { ...comments, tick: 65, date: '2020-03-06', comment_count: 3, positive_comments: 0, negative_comments: 2 },
        ],
        trend: { trend_direction: 'declining', start_sentiment: 0.9, end_sentiment: 0.2 },
        low_sentiment_periods: [
          {
            tick: 65,
            date: '2020-03-06',
            sentiment: 0.2,
            risk_level: 'HIGH',
            comments: [{ sentiment: 0.2, text: `awful ${hostilePath}`, file: hostilePath, line: 7, commit: 'c0' }],
          },
        ],
      },
      typos: {
        aggregate: { total_typos: 1, affected_files: 1, total_lines: 4 },
        ...start,
        last_tick: 65,
        list_totals: { typo_list: 1, patterns: 1, file_typos: 1 },
        typo_list: [
          {
            wrong: '__proto__recieve',
            correct: '__proto__receive',
            wrong_word: 'recieve',
            correct_word: 'receive',
            file: hostilePath,
            line: 3,
            commit: 'c0',
            tick: 65,
            lines: 4,
            files: 1,
            commits: 1,
          },
        ],
        patterns: [{ wrong: 'recieve', correct: 'receive', identifiers: 1, frequency: 4 }],
        file_typos: [],
      },
    },
  };
}

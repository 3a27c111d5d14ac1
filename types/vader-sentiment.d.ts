// What codefang uses of vader-sentiment 1.1, which has no types.

declare module 'vader-sentiment' {
  const vader: {
    readonly SentimentIntensityAnalyzer: {
      /** Scores of a text; `compound` is from -1 to 1. */
      polarity_scores(text: string): {
        readonly neg: number;
        readonly neu: number;
        readonly pos: number;
        readonly compound: number;
      };
    };
  };
  export default vader;
}

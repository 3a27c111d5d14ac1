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
      /** Adds what the word at a place of a text weighs, 0 if it is not in the list, to `sentiments`, and gives these back. */
      sentiment_valence(
        valence: number,
        text: { readonly words_and_emoticons: readonly string[]; readonly is_cap_diff: boolean },
        word: string,
        place: number,
        sentiments: number[],
      ): number[];
    };
  };
  export default vader;
}

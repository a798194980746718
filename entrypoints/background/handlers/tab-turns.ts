/**
 * The order of readings of one tab. A tab may be read again before its last reading is judged (a new page, an edited
 * fact); only the newest may be kept. In memory alone: a reading does not outlive the worker either.
 */
export interface TabTurns {
  /** Starts a reading of a tab, which ends all earlier ones; the function says whether it is still the newest. */
  begin(tabId: number): () => boolean;
  /** Ends whatever is being read of a tab. */
  end(tabId: number): void;
}

export function tabTurns(): TabTurns {
  const newest = new Map<number, symbol>();
  return {
    begin(tabId) {
      const turn = Symbol();
      newest.set(tabId, turn);
      return () => newest.get(tabId) === turn;
    },
    end(tabId) {
      newest.delete(tabId);
    },
  };
}

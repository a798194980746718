/** For each term the numbers of the entries that have it, ascending, in one typed array. */
export interface Postings {
  /** Empty for a term that no entry has. A view: do not change it. */
  of(term: string): Uint32Array;
}

const NONE = new Uint32Array(0);

/** A list of numbers that grows by doubling. */
function growing() {
  let data = new Uint32Array(1024);
  let length = 0;
  return {
    push(value: number) {
      if (length === data.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(data);
        data = larger;
      }
      data[length] = value;
      length += 1;
    },
    view: () => data.subarray(0, length),
  };
}

/** Takes the terms of entry 0, 1, 2, … in turn; `finish` sorts them into postings, by counting, in linear time. */
export function buildPostings(): { add(terms: readonly string[]): void; finish(): Postings } {
  const numbers = new Map<string, number>();
  const counts = growing();
  const terms = growing();
  const entries = growing();
  let entry = 0;
  return {
    add(own) {
      for (const term of own) {
        let number = numbers.get(term);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(term, number);
          counts.push(0);
        }
        const tally = counts.view();
        tally[number] = (tally[number] ?? 0) + 1;
        terms.push(number);
        entries.push(entry);
      }
      entry += 1;
    },
    finish() {
      const starts = new Uint32Array(numbers.size + 1);
      counts.view().forEach((count, i) => {
        starts[i + 1] = (starts[i] ?? 0) + count;
      });
      const lists = new Uint32Array(terms.view().length);
      const next = starts.slice();
      const owners = entries.view();
      terms.view().forEach((term, i) => {
        const slot = next[term] ?? 0;
        lists[slot] = owners[i] ?? 0;
        next[term] = slot + 1;
      });
      return {
        of(term) {
          const number = numbers.get(term);
          return number === undefined ? NONE : lists.subarray(starts[number], starts[number + 1]);
        },
      };
    },
  };
}

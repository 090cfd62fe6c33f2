import type { Group } from '../../model/records.ts';
import type { Entry, Thread } from './entry.ts';
import { toTracks } from './tracks.ts';

/** A rail: the line of one lane down the screen. */
export interface RailPlace {
  /** Short enough for the head of a rail. */
  readonly label: string;
  readonly x: number;
  /** Its band, with the ways beside it. */
  readonly left: number;
  readonly right: number;
}

/** All rails, and the ways beside them of arrows that would pass a mark. */
export interface Rails {
  readonly all: readonly RailPlace[];
  /** How far right of the rail of its target an arrow runs; 0 on the rail itself. */
  besideOf(thread: Thread): number;
  /** Right end of all rails. */
  readonly end: number;
}

const START_PX = 56;
/** A rail without ways beside it: this, or less where there are many rails. */
const RAIL_PX = { most: 22, least: 12, all: 108 } as const;
const BESIDE_PX = 6;
const MOST_BESIDE = 3;
const VOWELS = 'aeiouy';
const WHOLE_NAME = 5;

/** A name short enough for the head of a rail: its initials if they are the id, else its beginning up to a consonant. */
const railName = ({ id, label }: Group): string => {
  const words = label.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 0);
  const initials = words.map((word) => word.charAt(0)).join('');
  if (words.length > 1 && initials.toLowerCase() === id) return initials.toUpperCase();
  const word = words[0] ?? label;
  if (word.length <= WHOLE_NAME) return word;
  return `${word.slice(0, VOWELS.includes(word.charAt(2).toLowerCase()) ? 4 : 3)}.`;
};

/** Tracks beside the rails of their targets, for arrows with a mark between. `entries` run down the screen. */
const tracksOf = (entries: readonly Entry[], threads: readonly Thread[]): ReadonlyMap<Thread, number> => {
  const rank = new Map(entries.map((entry, i) => [entry, i]));
  const ways = threads.flatMap((thread) => {
    const ends = [rank.get(thread.from)!, rank.get(thread.to)!].sort((a, b) => a - b);
    const [from, to] = [ends[0]!, ends[1]!];
    const passes = entries.slice(from + 1, to).some(({ lane }) => lane === thread.to.lane);
    return passes ? [{ id: thread.id, thread, from, to }] : [];
  });
  const lanes = new Set(ways.map(({ thread }) => thread.to.lane));
  return new Map(
    [...lanes].flatMap((lane) =>
      [
        ...toTracks(
          ways.filter(({ thread }) => thread.to.lane === lane),
          0,
        ),
      ].map(([{ thread }, track]) => [thread, Math.min(track, MOST_BESIDE - 1)] as const),
    ),
  );
};

/** Rails for lanes, each as wide as the ways beside it need. Cost: threads times entries. */
export const phoneRails = (lanes: readonly Group[], entries: readonly Entry[], threads: readonly Thread[]): Rails => {
  const tracks = tracksOf(entries, threads);
  const pitch = Math.max(RAIL_PX.least, Math.min(RAIL_PX.most, Math.floor(RAIL_PX.all / Math.max(1, lanes.length))));
  const widths = lanes.map((_, lane) => {
    const mine = [...tracks].filter(([{ to }]) => to.lane === lane).map(([, track]) => track + 1);
    return pitch + BESIDE_PX * Math.max(0, ...mine);
  });
  const lefts = widths.map((_, lane) => START_PX + widths.slice(0, lane).reduce((sum, width) => sum + width, 0));
  return {
    all: lanes.map((group, lane) => ({
      label: railName(group),
      left: lefts[lane]!,
      right: lefts[lane]! + widths[lane]!,
      x: lefts[lane]! + pitch / 2,
    })),
    besideOf: (thread) => (tracks.has(thread) ? Math.min(pitch / 2, 9) + BESIDE_PX * (tracks.get(thread)! + 0.25) : 0),
    end: START_PX + widths.reduce((sum, width) => sum + width, 0),
  };
};

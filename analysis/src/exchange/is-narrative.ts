import { asksForStory } from "./asks-for-story.ts";
import type { ColumnProfile } from "./profile-column.ts";

/**
 * Whether a column holds what people wrote in their own words. A closed question may have long labels, but they repeat:
 * so what counts is how many cells are long (six words or more) and how many of the long ones differ. Of a few rows only
 * sentences are proof, unless the header asks for a story.
 */
export function isNarrative(profile: ColumnProfile, header: string): boolean {
	const { filled, long, longDistinct, mostWords, distinct } = profile;
	if (filled === 0 || profile.numbers + profile.dates + profile.identifying > filled / 2) return false;
	if (profile.veryLong >= filled / 2) return true;
	const repeats = filled >= 6 && distinct <= filled * 0.25;
	if (asksForStory(header) && mostWords >= 3 && !(repeats && longDistinct < 5)) return true;
	if (long === 0 || longDistinct < long * 0.6) return false;
	if (filled < 10) return mostWords >= 12 || (profile.sentence && mostWords >= 8);
	if (longDistinct >= 20 && longDistinct >= long * 0.9) return true;
	return long >= filled * 0.08 && (long >= 5 || mostWords >= 12) && (mostWords >= 12 || profile.sentence);
}

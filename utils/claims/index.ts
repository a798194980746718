import { en } from './locales/en';
import { vi } from './locales/vi';
import { runPipeline } from './pipeline';
import type { Extraction, ExtractionOptions } from './types';

/**
 * Every figure and claim of an article's text that an editor would check, with offsets into the text as given. Pure and
 * linear in the text; never throws.
 */
export function extractClaims(text: string, options: ExtractionOptions = {}): Extraction {
  return runPipeline(text, options, [vi, en]);
}

/** Which pictures a report of limited size shows. */
import type { ReportModel } from '../report-model.ts';

/**
 * Ids of the entries with a picture, the most telling first: the first and the last picture of each answer
 * of the portal, then the others in their order. Answers that differ in nothing but figures (attempt,
 * seconds) are one answer.
 */
export function orderByImportance({ chronology, pictures }: ReportModel): string[] {
  const figures = pictures.figures.map(({ entryId }) => entryId);
  const lines = chronology.days.flatMap((day) => day.lines);
  const answers = new Map<string, string[]>();
  for (const { entryId, sentence, isIncident, hasPicture } of lines) {
    if (!isIncident || !hasPicture) continue;
    const answer = sentence.replace(/\d+/g, '');
    answers.set(answer, [...(answers.get(answer) ?? []), entryId]);
  }
  const told = [...answers.values()].flatMap((ids) => [ids[0], ids.at(-1)]);
  const known = new Set(figures);
  return [...new Set([...told, ...figures])].filter((id): id is string => id !== undefined && known.has(id));
}

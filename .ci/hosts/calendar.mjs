// Reads the calendar of the timeline as calendars do, and holds its entries against the slides of TimelineJS.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';

const folder = process.argv[2];
const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, 'timeline.ics'), 'utf8')));
const entries = calendar.getAllSubcomponents('vevent').map(entry => new ICAL.Event(entry));
const decoded = html => html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
const { events } = JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8'));
const slides = new Map(events.map(slide => [slide.unique_id, slide]));
const day = date => date && [date.year, date.month, date.day].join('-');

if (entries.length === 0) throw new Error('no entries');
if (new Set(entries.map(entry => entry.uid)).size !== entries.length) throw new Error('two entries have one name');
for (const entry of entries) {
  const slide = slides.get(entry.uid.split('@')[0]);
  const last = entry.endDate.clone();
  last.adjust(-1, 0, 0, 0);
  const told = [entry.summary, day(entry.startDate), day(last)];
  const shown = [decoded(slide.text.headline), day(slide.start_date), day(slide.end_date ?? slide.start_date)];
  if (!entry.startDate.isDate || told.join('\n') !== shown.join('\n')) throw new Error(`${entry.uid}:\n${told}\n${shown}`);
}

console.log(`${entries.length} entries, on the days of their slides`);

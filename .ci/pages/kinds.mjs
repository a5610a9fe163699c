// The kinds of pages that a site has, by their paths, and what a page of each may weigh: kilobytes of HTML, compressed by gzip.
export const kinds = [
  { name: "home", path: /^\/$/, limit: 12 },
  { name: "briefing", path: /^\/briefings\/(?!page-)[^/]+\/$/, limit: 24 },
  { name: "briefings", path: /^\/briefings\//, limit: 12 },
  { name: "timeline", path: /^\/timeline\//, limit: 20 },
  { name: "term", path: /^\/glossary\/[^/]+\/$/, limit: 14 },
  { name: "glossary", path: /^\/glossary\/$/, limit: 20 },
  { name: "comparison", path: /^\/compare\/[^/]+\/$/, limit: 6 },
  { name: "comparisons", path: /^\/compare\/$/, limit: 12 },
  { name: "sources", path: /^\/sources\//, limit: 12 },
  { name: "embed", path: /^\/embed\//, limit: 20 },
  { name: "search", path: /^\/search\//, limit: 10 },
  { name: "any other", path: /^\//, limit: 10 },
];

export const kindOf = path => kinds.find(kind => kind.path.test(path));

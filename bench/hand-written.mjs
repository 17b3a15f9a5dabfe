// What somebody would write for this one ledger alone: the same day sums, first days and readings in both bases.
const YEARS = 3;
const maps = () => Array.from({ length: YEARS }, () => ({ reported: new Map(), verified: new Map() }));

const add = (days, date, value) => days.set(date, (days.get(date) ?? 0) + value);
const first = (days, key, date) => {
  const known = days.get(key);
  if (known === undefined || date < known) days.set(key, date);
};

const series = (days) => {
  let total = 0;
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, value]) => [date, (total += value)]);
};

const newDays = (keys) => {
  const days = new Map();
  for (const date of keys.values()) add(days, date, 1);
  return series(days);
};

export const handWritten = (records) => {
  const counts = maps();
  const sums = maps();
  const levels = maps();
  const members = { distinct: maps(), coverage: maps() };
  const items = maps();
  for (const record of records) {
    const { date, state } = record;
    if (state === "rejected") continue;
    const year = date < "2024" ? 0 : date < "2025" ? 1 : 2;
    const verified = state === "verified";
    switch (record.indicator) {
      case "count":
        add(counts[year].reported, date, record.value ?? 1);
        if (verified) add(counts[year].verified, date, record.value ?? 1);
        break;
      case "sum": {
        const value = Math.round(record.value * 1e6);
        add(sums[year].reported, date, value);
        if (verified) add(sums[year].verified, date, value);
        break;
      }
      case "level":
        levels[year].reported.set(date, record.value);
        if (verified) levels[year].verified.set(date, record.value);
        break;
      case "distinct":
      case "coverage":
        for (const member of record.members) {
          first(members[record.indicator][year].reported, member, date);
          if (verified) first(members[record.indicator][year].verified, member, date);
        }
        break;
      case "checklist":
        first(items[year].reported, record.item, date);
        if (verified) first(items[year].verified, record.item, date);
        break;
    }
  }
  const totals = {};
  const all = [];
  for (const basis of ["reported", "verified"])
    for (let year = 0; year < YEARS; year++) {
      const [count, sum] = [series(counts[year][basis]), series(sums[year][basis])];
      const distinct = newDays(members.distinct[year][basis]);
      all.push(count, sum, distinct, newDays(members.coverage[year][basis]), [...items[year][basis]].sort());
      all.push([...levels[year][basis]].sort(([a], [b]) => (a < b ? -1 : 1)));
      if (basis === "verified") continue;
      totals[`count ${2023 + year}`] = count.at(-1)?.[1];
      totals[`sum ${2023 + year}`] = sum.at(-1)?.[1] / 1e6;
      totals[`distinct ${2023 + year}`] = distinct.at(-1)?.[1];
    }
  return { totals, all };
};

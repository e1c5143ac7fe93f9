-- What findings are compared by, and what people made of promises.

-- Folded content words, as org.mahdar.ledger.likeness.Wording stores them: of the words that prove
-- the finding, and, for events, agreements and projects, of the sentences around them, since what
-- was opened or signed is often named only there.
alter table findings add column stems text;
alter table findings add column around text;

-- What a named person holds to have become of a promise. Rows are only ever added, so the history
-- stands. A score hangs on words in a document, not on a finding: it outlives every re-reading.
create table scores (
  score       bigint  not null primary key,     -- in the order in which they were given
  document    bigint  not null references documents on delete cascade,
  span_start  integer not null,                 -- the promise that was scored
  span_end    integer not null,
  words       text    not null,
  scale       text    not null,                 -- g20, pledge
  value       text    not null,                 -- of the scale; withdrawn takes the person's back
  person      text    not null,
  note        text    not null,
  scored_at   text    not null                  -- UTC
);

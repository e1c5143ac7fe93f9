-- Which documents carry one report. Made from the records' texts alone: whatever is missing here is
-- made when something is next added.

-- By what a document is found among many; see org.mahdar.chain.Trace.
create table traces (
  document  bigint not null primary key references documents on delete cascade,
  digest    text   not null,                    -- of the reading that it was made from
  trace     bytea  not null
);

-- Two documents that carry the same text or a part of it. The one with the smaller id is a.
create table links (
  a           bigint not null references documents on delete cascade,
  b           bigint not null references documents on delete cascade,
  type        text   not null,                  -- verbatim edited partial retranslated quoted
  a_in_b      double precision not null,        -- share of a's words that b carries
  b_in_a      double precision not null,
  made_from   text,                             -- a | b; null when the times do not tell
  agency      text,                             -- credited in either
  confidence  double precision not null,
  primary key (a, b)
);
create index links_by_b on links (b);

-- A document that carries no other's report is in no family.
create table families (
  document  bigint not null primary key references documents on delete cascade,
  family    text   not null,                    -- named after the smallest id in it
  relation  text   not null                     -- source copy partial
);
create index families_by_family on families (family);

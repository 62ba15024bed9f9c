import type { DatabaseSync } from "node:sqlite";
import { chainAll } from "./chain-all.ts";

/** A step the tables go through: SQL, or what SQL alone cannot do. */
export type Migration = string | ((database: DatabaseSync) => void);

/**
 * Every step the tables went through, oldest first. A step that was released is never changed, only followed; a file's
 * `user_version` is the number of steps it has had.
 */
export const migrations: readonly Migration[] = [
  `
  create table events (
    position integer primary key autoincrement,
    review text not null,
    seq integer not null check (seq > 0),
    at text not null,
    team text not null,
    "user" text not null,
    type text not null,
    body text not null check (json_valid(body)),
    unique (review, seq)
  ) strict;

  create table contents (
    review text not null,
    key text not null,
    body text not null check (json_valid(body)),
    primary key (review, key)
  ) strict, without rowid;

  create table effects (
    id integer primary key autoincrement,
    review text not null,
    lane text not null,
    kind text not null,
    target text not null,
    attempts integer not null default 0,
    created text not null,
    due text not null,
    delivered_at text,
    abandoned_at text,
    why text
  ) strict;

  create index open_effects on effects (lane, id) where delivered_at is null and abandoned_at is null;

  create table postings (
    review text primary key,
    channel text not null,
    ts text not null
  ) strict, without rowid;
  `,
  `
  create index approvals on events (json_extract(body, '$.audience'), at) where type = 'approved';

  create table kept (
    team text not null,
    "user" text not null,
    key text not null,
    at text not null,
    body text not null check (json_valid(body)),
    primary key (team, "user", key)
  ) strict, without rowid;
  `,
  `
  create index due_effects on effects (due) where delivered_at is null and abandoned_at is null;

  create table reviews (
    review text primary key,
    team text not null,
    "user" text not null,
    stands text not null,
    at text not null
  ) strict, without rowid;

  create index reviews_standing on reviews (stands, at);
  create index reviews_of_sender on reviews (team, "user", stands, at);

  insert into reviews
  select began.review, began.team, began."user",
    case last.type when 'submitted' then 'in-review' when 'revised' then 'in-review' else last.type end,
    last.at
  from events as began
  join events as last on last.review = began.review and last.seq = (
    select max(seq) from events
    where review = began.review
      and type in ('submitted', 'revised', 'approved', 'revision-asked', 'rejected', 'withdrawn')
  )
  where began.seq = 1 and began.type = 'submitted';
  `,
  (database) => {
    database.exec(`
    create table people (
      review text not null,
      handle integer not null check (handle > 0),
      team text not null,
      "user" text not null,
      primary key (review, handle),
      unique (review, team, "user")
    ) strict, without rowid;

    create table salts (
      review text primary key,
      salt text not null
    ) strict, without rowid;

    create table links (
      position integer primary key,
      review text not null,
      seq integer not null,
      at text not null,
      type text not null,
      contents text not null check (json_valid(contents)),
      commitment text not null,
      hash text not null
    ) strict;

    create table checkpoints (
      day text primary key,
      line text not null,
      placed_at text
    ) strict, without rowid;

    create table traces (
      review text not null,
      kind text not null,
      channel text not null,
      id text not null,
      primary key (review, kind, channel, id)
    ) strict, without rowid;

    create index links_of on links (review);

    create index erasures on events (review, seq) where type = 'erased';

    alter table events add column person integer not null default 0;
    `);
    chainAll(database);
    database.exec(`
    alter table events drop column team;
    alter table events drop column "user";
    `);
  },
  `
  create index reviews_latest on reviews (team, "user", at, review);
  `,
];

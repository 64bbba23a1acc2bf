create table ledger.posting (
    origin_type    text collate "C" not null check (origin_type <> ''),
    origin_record  uuid             not null,
    origin_version integer          not null check (origin_version > 0),
    first_day      date,
    last_day       date,
    posted_at      timestamptz      not null,
    primary key (origin_record, origin_version, origin_type)
);

comment on table ledger.posting is '計上の控え。同じ記録の同じ版は一度しか計上できない';
comment on column ledger.posting.origin_type is '出どころの記録の種類';
comment on column ledger.posting.origin_record is '出どころの記録';
comment on column ledger.posting.origin_version is '出どころの記録の版';
comment on column ledger.posting.first_day is 'この計上の最初の日（行がないときは空）';
comment on column ledger.posting.last_day is 'この計上の最後の日（行がないときは空）';
comment on column ledger.posting.posted_at is '計上した時刻';

create table ledger.fact (
    id             uuid             not null,
    measure        text collate "C" not null check (measure ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    day            date             not null,
    area           text collate "C" check (area <> ''),
    centre         text collate "C" check (centre <> ''),
    body           text collate "C" check (body <> ''),
    age            text collate "C" check (age <> ''),
    count          bigint           not null,
    quantity       bigint           not null,
    origin_type    text collate "C" not null,
    origin_record  uuid             not null,
    origin_version integer          not null,
    line           integer          not null check (line > 0),
    sample         boolean          not null,
    posted_at      timestamptz      not null,
    reverses       uuid,
    primary key (measure, day, id)
) partition by range (day);

create index fact_origin_record_idx on ledger.fact (origin_record);

comment on table ledger.fact is '記録台帳。追記だけができる。年度ごとに区分する';
comment on column ledger.fact.id is '行の番号（時刻順）';
comment on column ledger.fact.measure is '測るもの';
comment on column ledger.fact.day is '起きた日（日本時間）';
comment on column ledger.fact.area is '地域';
comment on column ledger.fact.centre is '市民センター';
comment on column ledger.fact.body is '地域協働体';
comment on column ledger.fact.age is '年代';
comment on column ledger.fact.count is '件数。取消しは負の数';
comment on column ledger.fact.quantity is '数量（人数など）。取消しは負の数';
comment on column ledger.fact.origin_type is '出どころの記録の種類';
comment on column ledger.fact.origin_record is '出どころの記録';
comment on column ledger.fact.origin_version is '出どころの記録の版';
comment on column ledger.fact.line is '計上の中の行番号';
comment on column ledger.fact.sample is '例（サンプル）かどうか';
comment on column ledger.fact.posted_at is '計上した時刻';
comment on column ledger.fact.reverses is 'この行が取り消す行';

create table ledger.delta (
    measure  text collate "C" not null,
    day      date             not null,
    area     text collate "C",
    centre   text collate "C",
    body     text collate "C",
    age      text collate "C",
    count    bigint           not null,
    quantity bigint           not null,
    sample   boolean          not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

create index delta_measure_day_idx on ledger.delta (measure, day);

comment on table ledger.delta is 'まだ集計欄に足していない行。読むときは集計欄と合わせて数える';
comment on column ledger.delta.measure is '測るもの';
comment on column ledger.delta.day is '起きた日';
comment on column ledger.delta.area is '地域';
comment on column ledger.delta.centre is '市民センター';
comment on column ledger.delta.body is '地域協働体';
comment on column ledger.delta.age is '年代';
comment on column ledger.delta.count is '件数';
comment on column ledger.delta.quantity is '数量';
comment on column ledger.delta.sample is '例（サンプル）かどうか';

create table ledger.cell (
    dimension text collate "C" not null check (dimension in ('CITY', 'AREA', 'CENTRE', 'BODY', 'AGE')),
    grain     text collate "C" not null check (grain in ('DAY', 'MONTH', 'FISCAL_YEAR')),
    measure   text collate "C" not null,
    starts_on date             not null,
    member    text collate "C" not null check ((dimension = 'CITY') = (member = '')),
    count     bigint           not null,
    quantity  bigint           not null,
    facts     bigint           not null check (facts > 0),
    samples   bigint           not null check (samples between 0 and facts),
    primary key (dimension, grain, measure, starts_on, member)
) with (fillfactor = 80);

comment on table ledger.cell is '集計欄。測るもの・期間・内訳の一つごとの合計';
comment on column ledger.cell.dimension is '内訳の種類（市全体・地域・市民センター・地域協働体・年代）';
comment on column ledger.cell.grain is '期間の粒度（日・月・年度）';
comment on column ledger.cell.measure is '測るもの';
comment on column ledger.cell.starts_on is '期間の最初の日';
comment on column ledger.cell.member is '内訳の一つ（市全体は空文字）';
comment on column ledger.cell.count is '件数の合計';
comment on column ledger.cell.quantity is '数量の合計';
comment on column ledger.cell.facts is '台帳の行の数';
comment on column ledger.cell.samples is 'そのうち例（サンプル）の行の数';

create function ledger.month(day date) returns date
    language sql immutable parallel safe
    return date_trunc('month', day::timestamp)::date;

create function ledger.fiscal_year(day date) returns date
    language sql immutable parallel safe
    return (date_trunc('year', day::timestamp - interval '3 months') + interval '3 months')::date;

create function ledger.start_of(grain text, day date) returns date
    language sql immutable parallel safe
    return case grain
               when 'DAY' then day
               when 'MONTH' then ledger.month(day)
               when 'FISCAL_YEAR' then ledger.fiscal_year(day)
           end;

create function ledger.member_of(dimension text, area text, centre text, body text, age text)
    returns text
    language sql immutable parallel safe
    return case dimension
               when 'CITY' then ''
               when 'AREA' then area
               when 'CENTRE' then centre
               when 'BODY' then body
               when 'AGE' then age
           end;

comment on function ledger.month(date) is 'その日の月の最初の日';
comment on function ledger.fiscal_year(date) is 'その日の年度の最初の日（4月1日）';
comment on function ledger.start_of(text, date) is 'その日を含む期間の最初の日';
comment on function ledger.member_of(text, text, text, text, text) is '内訳の種類に応じた内訳の一つ';

create function ledger.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception '台帳は追記だけができます (the ledger is append-only): % on %', tg_op, tg_table_name
          using errcode = 'insufficient_privilege';
end
$$;

comment on function ledger.refuse_change() is '台帳の書き換えと削除を断る';

create trigger refuse_change
    before update or delete on ledger.fact
    for each row execute function ledger.refuse_change();

create trigger refuse_truncate
    before truncate on ledger.fact
    for each statement execute function ledger.refuse_change();

create trigger refuse_change
    before update or delete on ledger.posting
    for each row execute function ledger.refuse_change();

create trigger refuse_truncate
    before truncate on ledger.posting
    for each statement execute function ledger.refuse_change();

create extension if not exists btree_gist with schema public;

create table community.edition (
    version   integer not null primary key check (version > 0),
    opened_on date    not null
);

comment on table community.edition is '地域の台帳の版。計画パックの版ごとに1行';
comment on column community.edition.version is '計画パックの版の番号';
comment on column community.edition.opened_on is 'この版を読み込んだ日';

create table community.area (
    code      text      not null check (code ~ '^[a-z][a-z0-9-]*$'),
    position  integer   not null check (position > 0),
    name      jsonb     not null check (name ?& array['ja', 'en', 'easy']),
    kana      text      not null check (kana <> ''),
    valid     daterange not null,
    opened_by integer   not null references community.edition,
    closed_by integer   references community.edition check (closed_by > opened_by),
    primary key (code, opened_by),
    constraint area_closed_with_its_period check ((closed_by is null) = upper_inf(valid)),
    constraint area_valid_once exclude using gist (code with =, valid with &&)
);

create unique index area_code_current_idx on community.area (code) where closed_by is null;

comment on table community.area is '地域（旧市町村の区域）。変わるたびに前の行を閉じて新しい行を開く';
comment on column community.area.code is '地域の符号。変わらない';
comment on column community.area.position is '並び順';
comment on column community.area.name is '名称（三言語）';
comment on column community.area.kana is 'よみがな';
comment on column community.area.valid is '有効な期間。同じ日に改めた行は空の期間になる';
comment on column community.area.opened_by is 'この行を開いた版';
comment on column community.area.closed_by is 'この行を閉じた版。空なら現在の行';

create table community.centre (
    code        text      not null check (code ~ '^[a-z][a-z0-9-]*$'),
    position    integer   not null check (position > 0),
    area        text      not null,
    name        jsonb     not null check (name ?& array['ja', 'en', 'easy']),
    kana        text      not null check (kana <> ''),
    address     text      check (address <> ''),
    postal_code text      check (postal_code ~ '^\d{3}-\d{4}$'),
    phone       text      check (phone ~ '^0\d+-\d+-\d{4}$'),
    manager     text      not null check (manager in ('BODY', 'CITY')),
    sample      text[]    not null,
    source      text      not null check (source <> ''),
    valid       daterange not null,
    opened_by   integer   not null references community.edition,
    closed_by   integer   references community.edition check (closed_by > opened_by),
    primary key (code, opened_by),
    constraint centre_closed_with_its_period check ((closed_by is null) = upper_inf(valid)),
    constraint centre_valid_once exclude using gist (code with =, valid with &&)
);

create unique index centre_code_current_idx on community.centre (code) where closed_by is null;

comment on table community.centre is '市民センター。変わるたびに前の行を閉じて新しい行を開く';
comment on column community.centre.code is '市民センターの符号。変わらない';
comment on column community.centre.position is '並び順（現在の版のもの）';
comment on column community.centre.area is '地域の符号';
comment on column community.centre.name is '名称（三言語）';
comment on column community.centre.kana is 'よみがな';
comment on column community.centre.address is '所在地。わからないときは空';
comment on column community.centre.postal_code is '郵便番号。わからないときは空';
comment on column community.centre.phone is '電話番号。わからないときは空';
comment on column community.centre.manager is '運営する者。BODYは地域協働体（指定管理）、CITYは市';
comment on column community.centre.sample is '確かめていない欄（例）の名前';
comment on column community.centre.source is '出典';
comment on column community.centre.valid is '有効な期間。同じ日に改めた行は空の期間になる';
comment on column community.centre.opened_by is 'この行を開いた版';
comment on column community.centre.closed_by is 'この行を閉じた版。空なら現在の行';

create table community.annex (
    centre    text    not null,
    opened_by integer not null,
    number    integer not null check (number > 0),
    name      jsonb   not null check (name ?& array['ja', 'en', 'easy']),
    primary key (centre, opened_by, number),
    foreign key (centre, opened_by) references community.centre (code, opened_by)
);

comment on table community.annex is '市民センターの分館';
comment on column community.annex.centre is '市民センターの符号';
comment on column community.annex.opened_by is '市民センターの行を開いた版';
comment on column community.annex.number is '並び順';
comment on column community.annex.name is '名称（三言語）';

create table community.body (
    code       text      not null check (code ~ '^[a-z][a-z0-9-]*$'),
    position   integer   not null check (position > 0),
    centre     text      not null,
    name       jsonb     not null check (name ?& array['ja', 'en', 'easy']),
    kana       text      not null check (kana <> ''),
    registered boolean   not null,
    founded    text      check (founded ~ '^\d{4}(-\d{2}){0,2}$'),
    sample     text[]    not null,
    source     text      not null check (source <> ''),
    valid      daterange not null,
    opened_by  integer   not null references community.edition,
    closed_by  integer   references community.edition check (closed_by > opened_by),
    primary key (code, opened_by),
    constraint body_closed_with_its_period check ((closed_by is null) = upper_inf(valid)),
    constraint body_valid_once exclude using gist (code with =, valid with &&)
);

create unique index body_code_current_idx on community.body (code) where closed_by is null;
create unique index body_centre_current_idx on community.body (centre) where closed_by is null;

comment on table community.body is '地域協働体。変わるたびに前の行を閉じて新しい行を開く';
comment on column community.body.code is '地域協働体の符号。変わらない';
comment on column community.body.position is '並び順（現在の版のもの）';
comment on column community.body.centre is '区域の市民センターの符号';
comment on column community.body.name is '名称（三言語）';
comment on column community.body.kana is 'よみがな';
comment on column community.body.registered is '設立されているか。準備中ならfalse';
comment on column community.body.founded is '設立の年、年月または年月日。わかる細かさまで';
comment on column community.body.sample is '確かめていない欄（例）の名前';
comment on column community.body.source is '出典';
comment on column community.body.valid is '有効な期間。同じ日に改めた行は空の期間になる';
comment on column community.body.opened_by is 'この行を開いた版';
comment on column community.body.closed_by is 'この行を閉じた版。空なら現在の行';

create table community.population_snapshot (
    as_of     date      not null,
    sample    boolean   not null,
    source    jsonb     not null check (source ?& array['ja', 'en', 'easy']),
    valid     daterange not null,
    opened_by integer   not null references community.edition,
    closed_by integer   references community.edition check (closed_by > opened_by),
    primary key (as_of, opened_by),
    constraint population_snapshot_closed_with_its_period
        check ((closed_by is null) = upper_inf(valid)),
    constraint population_snapshot_valid_once exclude using gist (as_of with =, valid with &&)
);

create unique index population_snapshot_as_of_current_idx
    on community.population_snapshot (as_of) where closed_by is null;

comment on table community.population_snapshot is 'ある日の人口。改めるときは前の行を閉じて新しい行を開く';
comment on column community.population_snapshot.as_of is '人口の基準日';
comment on column community.population_snapshot.sample is '例（市の公表値でない）ならtrue';
comment on column community.population_snapshot.source is '出典（三言語）';
comment on column community.population_snapshot.valid is 'この数を使う期間。同じ日に改めた行は空の期間になる';
comment on column community.population_snapshot.opened_by is 'この行を開いた版';
comment on column community.population_snapshot.closed_by is 'この行を閉じた版。空なら現在の行';

create table community.population_figure (
    as_of     date    not null,
    opened_by integer not null,
    kind      text    not null check (kind in ('AREA', 'DISTRICT')),
    place     text    not null,
    people    bigint  not null check (people >= 0),
    primary key (as_of, opened_by, kind, place),
    foreign key (as_of, opened_by) references community.population_snapshot (as_of, opened_by)
);

comment on table community.population_figure is '地域または市民センターの区域ごとの人口';
comment on column community.population_figure.as_of is '人口の基準日';
comment on column community.population_figure.opened_by is '人口の行を開いた版';
comment on column community.population_figure.kind is 'AREAは地域、DISTRICTは市民センターの区域';
comment on column community.population_figure.place is '地域または市民センターの符号';
comment on column community.population_figure.people is '人数';

create table indicator.definition (
    version           integer  not null check (version > 0),
    code              text     not null check (code ~ '^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$'),
    position          integer  not null,
    policy            integer,
    number            integer  not null check (number > 0),
    title             jsonb    not null check (title ?& array['ja', 'en', 'easy']),
    short_title       jsonb    not null check (short_title ?& array['ja', 'en', 'easy']),
    unit              jsonb    not null check (unit ?& array['ja', 'en', 'easy']),
    decimals          integer  not null check (decimals between 0 and 4),
    direction         text     not null check (direction in ('UP', 'DOWN')),
    baseline_year     integer  not null,
    baseline_value    numeric,
    baseline_page     integer  not null,
    target_year       integer  not null check (target_year > baseline_year),
    target_value      numeric,
    target_page       integer  not null,
    computation       jsonb    not null check (computation ? 'type'),
    numerator_words   jsonb    check (numerator_words ?& array['ja', 'en', 'easy']),
    denominator_words jsonb    check (denominator_words ?& array['ja', 'en', 'easy']),
    breakdown         text[]   not null,
    noise             text     not null check (noise in ('NONE', 'POISSON')),
    meaning           jsonb    not null check (meaning ?& array['ja', 'en', 'easy']),
    why               jsonb    not null check (why ?& array['ja', 'en', 'easy']),
    source            jsonb    not null check (source ?& array['ja', 'en', 'easy']),
    limits            jsonb    not null check (limits ?& array['ja', 'en', 'easy']),
    primary key (version, code),
    unique (version, position)
);

comment on table indicator.definition is '成果指標の定義。計画パックの版ごとに1組。上書きしない';
comment on column indicator.definition.version is '計画パックの版の番号。いちばん大きいものが動いている定義';
comment on column indicator.definition.code is '指標の記号（例 P-1、2-1）';
comment on column indicator.definition.position is '計画に出てくる順';
comment on column indicator.definition.policy is '基本方針の番号。総合計画の指標では空';
comment on column indicator.definition.number is '基本方針の中の番号';
comment on column indicator.definition.title is '計画にある名前（三言語）';
comment on column indicator.definition.short_title is '短い名前（三言語）';
comment on column indicator.definition.unit is '単位（三言語）';
comment on column indicator.definition.decimals is '小数点以下のけた数。四捨五入する';
comment on column indicator.definition.direction is 'めざす向き。UP 増やす、DOWN 減らす';
comment on column indicator.definition.baseline_year is '現状値の年度';
comment on column indicator.definition.baseline_value is '現状値。計画にないときは空';
comment on column indicator.definition.baseline_page is '現状値がのっているページ';
comment on column indicator.definition.target_year is '目標値の年度';
comment on column indicator.definition.target_value is '目標値';
comment on column indicator.definition.target_page is '目標値がのっているページ';
comment on column indicator.definition.computation is '計算のしかた。type と、台帳の measure または分子・分母';
comment on column indicator.definition.numerator_words is '分子の説明（三言語）。割り算の指標だけ';
comment on column indicator.definition.denominator_words is '分母の説明（三言語）。割り算の指標だけ';
comment on column indicator.definition.breakdown is '公開してよい内訳（AREA、CENTRE、BODY）';
comment on column indicator.definition.noise is '偶然による増減の見方。POISSON 件数の平方根、NONE 見ない';
comment on column indicator.definition.meaning is '何を数えるか（三言語）';
comment on column indicator.definition.why is 'この数で何が分かるか（三言語）';
comment on column indicator.definition.source is '記録の出どころ（三言語）';
comment on column indicator.definition.limits is '気をつけること（三言語）';

create table indicator.declared_value (
    version     integer not null,
    code        text    not null,
    fiscal_year integer not null,
    value       numeric not null,
    source      jsonb   not null check (source ?& array['ja', 'en', 'easy']),
    page        integer not null check (page > 0),
    primary key (version, code, fiscal_year),
    foreign key (version, code) references indicator.definition (version, code)
);

comment on table indicator.declared_value is '文書にのっている年度の値（申告値）。台帳の記録からは計算しない';
comment on column indicator.declared_value.version is '計画パックの版の番号';
comment on column indicator.declared_value.code is '指標の記号';
comment on column indicator.declared_value.fiscal_year is '年度（始まりの西暦）';
comment on column indicator.declared_value.value is '文書にある値';
comment on column indicator.declared_value.source is '文書の名前（三言語）';
comment on column indicator.declared_value.page is '文書のページ';

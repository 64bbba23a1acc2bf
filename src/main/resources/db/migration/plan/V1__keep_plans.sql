create table plan.plan (
    version      integer not null primary key check (version > 0),
    pack         text    not null check (pack <> ''),
    title        jsonb   not null check (title ?& array['ja', 'en', 'easy']),
    city_code    text    not null check (city_code ~ '^[0-9]{6}$'),
    city_name    jsonb   not null check (city_name ?& array['ja', 'en', 'easy']),
    office       jsonb   not null check (office ?& array['ja', 'en', 'easy']),
    phone        text    not null check (phone ~ '^[0-9-]+$'),
    first_year   integer not null check (first_year between 1900 and 2200),
    last_year    integer not null check (last_year between first_year and 2200),
    vision       jsonb   not null check (vision ?& array['ja', 'en', 'easy']),
    slogan       jsonb   not null check (slogan ?& array['ja', 'en', 'easy']),
    summary      jsonb   not null check (summary ?& array['ja', 'en', 'easy']),
    source       jsonb   not null check (source ?& array['ja', 'en', 'easy']),
    sample_goals boolean not null
);

comment on table plan.plan is '協働推進計画。計画パックの版ごとに1行で、書きかえない';
comment on column plan.plan.version is '計画パックの版の番号';
comment on column plan.plan.pack is '計画パックの名前（例 ichinoseki-3）';
comment on column plan.plan.city_code is '全国地方公共団体コード（6桁）';
comment on column plan.plan.office is '担当する部署（三言語）';
comment on column plan.plan.first_year is '計画期間の最初の年度（西暦）';
comment on column plan.plan.last_year is '計画期間の最後の年度（西暦）';
comment on column plan.plan.vision is '目指す姿（三言語）';
comment on column plan.plan.sample_goals is 'SDGsの目標が例（市の計画に番号がない）なら真';

create table plan.goal (
    version integer not null references plan.plan,
    goal    integer not null check (goal between 1 and 17),
    primary key (version, goal)
);

comment on table plan.goal is '計画が意識するSDGsの目標';

create table plan.policy (
    version integer not null references plan.plan,
    number  integer not null check (number > 0),
    title   jsonb   not null check (title ?& array['ja', 'en', 'easy']),
    summary jsonb   not null check (summary ?& array['ja', 'en', 'easy']),
    primary key (version, number)
);

comment on table plan.policy is '基本方針';

create table plan.measure (
    version integer not null,
    policy  integer not null,
    number  integer not null check (number > 0),
    title   jsonb   not null check (title ?& array['ja', 'en', 'easy']),
    primary key (version, policy, number),
    foreign key (version, policy) references plan.policy
);

comment on table plan.measure is '施策。番号は基本方針ごとに1から';

create table plan.aim (
    version integer not null,
    policy  integer not null,
    measure integer not null,
    place   integer not null check (place > 0),
    aim     jsonb   not null check (aim ?& array['ja', 'en', 'easy']),
    primary key (version, policy, measure, place),
    foreign key (version, policy, measure) references plan.measure
);

comment on table plan.aim is '施策のねらい（計画の①②）';

create table plan.project (
    version    integer not null,
    number     integer not null check (number > 0),
    policy     integer not null,
    measure    integer not null,
    title      jsonb   not null check (title ?& array['ja', 'en', 'easy']),
    tree_title text    check (tree_title <> ''),
    kind       text    not null check (kind in ('NEW', 'EXPANDED', 'CONTINUED')),
    summary    jsonb   not null check (summary ?& array['ja', 'en', 'easy']),
    page       integer not null check (page > 0),
    primary key (version, number),
    foreign key (version, policy, measure) references plan.measure
);

create index project_version_policy_measure_idx on plan.project (version, policy, measure);

comment on table plan.project is '事業。番号は計画を通して1から';
comment on column plan.project.tree_title is '体系図での事業名（事業の表とちがうときだけ）';
comment on column plan.project.kind is '区分（NEW 新規、EXPANDED 拡充、CONTINUED 継続）';
comment on column plan.project.summary is '内容の説明（計画をもとに書き下ろした文、三言語）';
comment on column plan.project.page is '計画書のページ';

create table plan.role (
    version integer not null,
    project integer not null,
    actor   text    not null check (actor in ('CITIZENS', 'BODIES', 'CITY')),
    role    text    not null check (role in ('LEAD', 'PARTICIPANT')),
    primary key (version, project, actor),
    foreign key (version, project) references plan.project
);

comment on table plan.role is '取組主体の印。印のない主体は行がない';
comment on column plan.role.actor is '主体（CITIZENS 市民等、BODIES 協働体、CITY 市）';
comment on column plan.role.role is '印（LEAD ◎ 先導、PARTICIPANT ○ 参加・協力）';

create table plan.schedule (
    version     integer not null,
    project     integer not null,
    fiscal_year integer not null check (fiscal_year between 1900 and 2200),
    phase       text    not null check (phase in ('IMPLEMENT', 'CONSIDER')),
    primary key (version, project, fiscal_year),
    foreign key (version, project) references plan.project
);

comment on table plan.schedule is '事業の実施年度';
comment on column plan.schedule.phase is 'その年度にすること（IMPLEMENT 実施、CONSIDER 検討）';

create table plan.project_indicator (
    version   integer not null,
    project   integer not null,
    place     integer not null check (place > 0),
    indicator text    not null check (indicator <> ''),
    primary key (version, project, place),
    unique (version, project, indicator),
    foreign key (version, project) references plan.project
);

comment on table plan.project_indicator is '事業が動かす成果指標の記号';

create table plan.project_goal (
    version integer not null,
    project integer not null,
    goal    integer not null,
    primary key (version, project, goal),
    foreign key (version, project) references plan.project,
    foreign key (version, goal) references plan.goal
);

comment on table plan.project_goal is '事業がつながるSDGsの目標。計画の目標のどれか';

create table plan.term (
    version integer not null references plan.plan,
    place   integer not null check (place > 0),
    term    jsonb   not null check (term ?& array['ja', 'en', 'easy']),
    meaning jsonb   not null check (meaning ?& array['ja', 'en', 'easy']),
    primary key (version, place)
);

comment on table plan.term is '計画のことばと、その説明';

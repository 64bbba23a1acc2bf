do $$
begin
    if not exists (select from pg_extension where extname = 'btree_gist') then
        create extension btree_gist with schema public;
    end if;
end
$$;

create table people.person (
    id             uuid        not null primary key,
    name           text        not null check (name <> '' and char_length(name) <= 120),
    kana           text        check (kana <> ''),
    search_key     text        not null,
    mail           text        check (mail like '%@%'),
    phone          text        check (phone ~ '^0\d{9,10}$'),
    postal_address text        check (postal_address <> ''),
    area           text        check (area ~ '^[a-z][a-z0-9-]*$'),
    language       text        not null check (language in ('ja', 'en', 'easy')),
    notice_channel text        not null check (notice_channel in ('SITE', 'MAIL', 'PHONE', 'LETTER')),
    sample         boolean     not null,
    recorded_at    timestamptz not null,
    constraint person_reachable check (
        case notice_channel
            when 'MAIL'   then mail is not null
            when 'PHONE'  then phone is not null
            when 'LETTER' then postal_address is not null
            else true
        end)
);

create index person_search_key_idx on people.person (search_key text_pattern_ops);

comment on table people.person is '人。アカウントを持たない人（窓口だけの人）も含む';
comment on column people.person.id is '人の番号（UUIDv7）';
comment on column people.person.name is '氏名。書かれたままの文字で持つ';
comment on column people.person.kana is 'よみがな（全角カタカナ）。わからないときは空';
comment on column people.person.search_key is '探すための鍵。氏名とよみがなの表記ゆれをならしたもの';
comment on column people.person.mail is 'メールアドレス';
comment on column people.person.phone is '電話番号（数字だけ）';
comment on column people.person.postal_address is '住所';
comment on column people.person.area is '地域の符号';
comment on column people.person.language is '画面と知らせの言語';
comment on column people.person.notice_channel is '知らせの受け取り方。SITEは画面、MAILはメール、PHONEは電話、LETTERは郵便';
comment on column people.person.sample is '例（架空の人）かどうか';
comment on column people.person.recorded_at is '記録した日時';

create table people.organisation (
    id         uuid    not null primary key,
    kind       text    not null check (kind in (
        'CITY', 'SECTION', 'BRANCH_OFFICE', 'INTERMEDIARY', 'COLLABORATION_BODY', 'CENTRE_MANAGER',
        'NEIGHBOURHOOD_ASSOCIATION', 'GROUP', 'BUSINESS', 'COUNCIL')),
    name       text    not null check (name <> '' and char_length(name) <= 120),
    kana       text    check (kana <> ''),
    search_key text    not null,
    parent     uuid    references people.organisation check (parent <> id),
    area       text    check (area ~ '^[a-z][a-z0-9-]*$'),
    centre     text    check (centre ~ '^[a-z][a-z0-9-]*$'),
    body       text    check (body ~ '^[a-z][a-z0-9-]*$'),
    sample     boolean not null,
    constraint organisation_of_body check (body is null or kind = 'COLLABORATION_BODY'),
    constraint organisation_section_has_parent check (kind <> 'SECTION' or parent is not null)
);

create unique index organisation_body_idx on people.organisation (body) where body is not null;

comment on table people.organisation is '組織。市、課、支所、中間支援組織、地域協働体、指定管理者、自治会、団体、事業者、審議会';
comment on column people.organisation.id is '組織の番号（UUIDv7）';
comment on column people.organisation.kind is '組織の種類';
comment on column people.organisation.name is '名称。書かれたままの文字で持つ';
comment on column people.organisation.kana is 'よみがな（全角カタカナ）。わからないときは空';
comment on column people.organisation.search_key is '探すための鍵。表記ゆれをならしたもの';
comment on column people.organisation.parent is '上位の組織。課ならば市';
comment on column people.organisation.area is '地域の符号（地域の台帳）';
comment on column people.organisation.centre is '市民センターの符号（地域の台帳）';
comment on column people.organisation.body is '地域協働体の符号（地域の台帳）';
comment on column people.organisation.sample is '例（架空の組織）かどうか';

create table people.membership (
    id           uuid      not null primary key,
    person       uuid      not null references people.person,
    organisation uuid      not null references people.organisation,
    role         text      not null check (role in (
        'MEMBER', 'OFFICER', 'BODY_OFFICE', 'CENTRE_CLERK', 'INTERMEDIARY_STAFF', 'AREA_OFFICER',
        'CITY_STAFF', 'ADMINISTRATOR', 'AUDITOR', 'COUNCILLOR')),
    scope        text      not null check (scope in ('ORGANISATION', 'CENTRE', 'AREA', 'CITY')),
    scope_code   text      not null default '',
    term         daterange not null,
    constraint membership_term_begins check (not isempty(term) and not lower_inf(term)),
    constraint membership_scope_named check ((scope in ('CENTRE', 'AREA')) = (scope_code <> '')),
    constraint membership_once_at_a_time exclude using gist (
        person with =, organisation with =, role with =, scope with =, scope_code with =, term with &&)
);

create index membership_organisation_idx on people.membership (organisation);

comment on table people.membership is '所属。人が組織で受け持つ役割と任期';
comment on column people.membership.id is '所属の番号（UUIDv7）';
comment on column people.membership.person is '人';
comment on column people.membership.organisation is '組織';
comment on column people.membership.role is '役割';
comment on column people.membership.scope is '役割が及ぶ範囲。ORGANISATIONは組織、CENTREは市民センター、AREAは地域、CITYは市全体';
comment on column people.membership.scope_code is '市民センターまたは地域の符号。ほかの範囲では空';
comment on column people.membership.term is '任期。最後の日が過ぎると役割は自然に終わる';

create table centre.intake (
    id           uuid        not null primary key,
    once         uuid        not null,
    kind         text        not null check (kind in ('ATTENDANCE', 'BOOKINGS', 'REGULARS')),
    centre       text        check (centre ~ '^[a-z][a-z0-9-]*$'),
    name         text        not null check (name <> '' and char_length(name) <= 200),
    form         text        not null check (form in ('CSV', 'EXCEL')),
    digest       text        not null check (digest ~ '^[0-9a-f]{64}$'),
    content      bytea       not null,
    matching     jsonb       not null,
    state        text        not null check (state in ('DRAFT', 'DONE', 'UNDONE')),
    lines        integer     not null default 0 check (lines >= 0),
    version      integer     not null default 1 check (version > 0),
    made_by      uuid        not null,
    made_at      timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    undone_by    uuid,
    undone_at    timestamptz,
    constraint intake_once unique (once),
    constraint intake_confirmed check ((state = 'DRAFT') = (confirmed_at is null)
                                       and (confirmed_at is null) = (confirmed_by is null)),
    constraint intake_undone check ((state = 'UNDONE') = (undone_at is not null)
                                    and (undone_at is null) = (undone_by is null))
);

create index intake_made_at_idx on centre.intake (made_at desc, id);

comment on table centre.intake is '取り込み。過去の利用者数・予約・常連の利用者の表を一つずつ読み込む';
comment on column centre.intake.id is '取り込みの番号（UUIDv7）';
comment on column centre.intake.once is '一度きりの鍵。二度送られても取り込みは一つ';
comment on column centre.intake.kind is '種類。ATTENDANCEは過去の利用者数、BOOKINGSは予約、REGULARSは常連の利用者';
comment on column centre.intake.centre is '市民センターの符号。空ならば表の列で決まる';
comment on column centre.intake.name is 'ファイルの名前';
comment on column centre.intake.form is 'ファイルの形式';
comment on column centre.intake.digest is 'ファイルのSHA-256';
comment on column centre.intake.content is 'ファイルの中身';
comment on column centre.intake.matching is '列の対応';
comment on column centre.intake.state is '状態。DRAFTは確かめている間、DONEは取り込み済み、UNDONEは取り消し済み';
comment on column centre.intake.lines is '書いた行の数';
comment on column centre.intake.version is '版';
comment on column centre.intake.made_by is 'ファイルを送った人';
comment on column centre.intake.made_at is 'ファイルを送った日時';
comment on column centre.intake.confirmed_by is '取り込んだ人';
comment on column centre.intake.confirmed_at is '取り込んだ日時';
comment on column centre.intake.undone_by is '取り消した人';
comment on column centre.intake.undone_at is '取り消した日時';

create table centre.intake_template (
    centre   text        not null,
    kind     text        not null check (kind in ('ATTENDANCE', 'BOOKINGS', 'REGULARS')),
    heads    jsonb       not null,
    saved_by uuid        not null,
    saved_at timestamptz not null,
    primary key (centre, kind)
);

comment on table centre.intake_template is '列の対応のひな形。次のファイルの列を当てるために、センターごとに一つ残す';
comment on column centre.intake_template.centre is '市民センターの符号。列で決まる取り込みでは空文字';
comment on column centre.intake_template.kind is '種類';
comment on column centre.intake_template.heads is '項目ごとの見出しの鍵';
comment on column centre.intake_template.saved_by is '残した人';
comment on column centre.intake_template.saved_at is '残した日時';

create table centre.intake_row (
    id       uuid    not null primary key,
    intake   uuid    not null references centre.intake,
    line     integer not null check (line > 0),
    kind     text    not null check (kind in ('ATTENDANCE', 'BOOKINGS', 'REGULARS')),
    mark     text    not null check (mark ~ '^[0-9a-f]{64}$'),
    contents text    not null check (contents <> ''),
    record   uuid    not null,
    origin   text    not null default '',
    posted   integer not null default 0 check (posted >= 0),
    replaces uuid    references centre.intake_row,
    live     boolean not null default true,
    constraint intake_row_line unique (intake, line)
);

create unique index intake_row_kind_mark_idx on centre.intake_row (kind, mark) where live;
create index intake_row_replaces_idx on centre.intake_row (replaces) where replaces is not null;

comment on table centre.intake_row is '取り込んだ行。同じ目印の生きている行は一つだけなので、何度取り込んでも二重にならない';
comment on column centre.intake_row.id is '行の番号（UUIDv7）';
comment on column centre.intake_row.intake is '取り込み';
comment on column centre.intake_row.line is 'ファイルの行番号';
comment on column centre.intake_row.kind is '種類';
comment on column centre.intake_row.mark is '行の目印（日・部屋など、同じ行かどうかを決めるもののSHA-256）';
comment on column centre.intake_row.contents is '行の中身（人数など、直すことのできるもの）。個人の情報を含む種類ではSHA-256';
comment on column centre.intake_row.record is 'できた記録。利用者数では台帳の出どころ、予約では予約、常連では利用者';
comment on column centre.intake_row.origin is '台帳の出どころの種類。台帳に書かない行では空';
comment on column centre.intake_row.posted is '台帳の版。奇数は計上されている、偶数は取り消されている、0は台帳に書かない';
comment on column centre.intake_row.replaces is 'この行が直した、前に取り込んだ行';
comment on column centre.intake_row.live is '今の値かどうか。直されたか取り消された行では偽';

create table centre.regular_user (
    id           uuid        not null primary key,
    centre       text        not null check (centre ~ '^[a-z][a-z0-9-]*$'),
    person       uuid,
    organisation uuid,
    made_here    boolean     not null,
    name         text        not null check (name <> '' and char_length(name) <= 120),
    search_key   text        not null,
    phone        text        check (phone ~ '^0\d{9,10}$'),
    contact      text        check (contact <> '' and char_length(contact) <= 120),
    user_class   text        not null check (user_class in ('PUBLIC_BODY', 'LOCAL_GROUP', 'RESIDENT', 'OUTSIDER')),
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz,
    constraint regular_user_one check (num_nonnulls(person, organisation) = 1)
);

create index regular_user_centre_idx on centre.regular_user (centre, search_key) where withdrawn_at is null;

comment on table centre.regular_user is '常連の利用者。電話や窓口の予約をすぐに受け付けるための名簿。利用目的は部屋の貸出しの連絡と料金の区分で、ほかには使わない';
comment on column centre.regular_user.id is '番号（UUIDv7）';
comment on column centre.regular_user.centre is '市民センターの符号';
comment on column centre.regular_user.person is '人（名簿にある人）';
comment on column centre.regular_user.organisation is '団体（名簿にある団体）';
comment on column centre.regular_user.made_here is '取り込みで名簿に足したかどうか';
comment on column centre.regular_user.name is '使う人または団体の名';
comment on column centre.regular_user.search_key is '探すための鍵。表記ゆれをならしたもの';
comment on column centre.regular_user.phone is '電話番号（数字だけ）';
comment on column centre.regular_user.contact is '団体の連絡先の人の名';
comment on column centre.regular_user.user_class is '利用者の区分';
comment on column centre.regular_user.recorded_by is '記録した人';
comment on column centre.regular_user.recorded_at is '記録した日時';
comment on column centre.regular_user.withdrawn_at is '取り消した日時';

create table people.session (
    id         uuid        not null primary key,
    token      bytea       not null unique check (octet_length(token) = 32),
    person     uuid        not null references people.person,
    started_at timestamptz not null,
    seen_at    timestamptz not null,
    address    text        not null,
    browser    text        not null check (char_length(browser) <= 200),
    constraint session_seen_after_its_start check (seen_at >= started_at)
);

create index session_person_idx on people.session (person);
create index session_seen_at_idx on people.session (seen_at);

comment on table people.session is 'サインイン中の接続。サインアウトすると行を消す';
comment on column people.session.id is '接続の番号（UUIDv7）';
comment on column people.session.token is 'クッキーの値のハッシュ（SHA-256）。値そのものは持たない';
comment on column people.session.person is '人';
comment on column people.session.started_at is 'サインインした日時';
comment on column people.session.seen_at is '最後に使われた日時（1分ごとに改める）';
comment on column people.session.address is '接続元のアドレス';
comment on column people.session.browser is 'ブラウザーの名乗り';

create table people.attempt (
    id      uuid        not null primary key,
    subject bytea       not null check (octet_length(subject) = 32),
    at      timestamptz not null
);

create index attempt_subject_idx on people.attempt (subject, at);
create index attempt_at_idx on people.attempt (at);

comment on table people.attempt is '失敗したサインイン。続くときに待ってもらうために数え、1日で消す';
comment on column people.attempt.id is '試みの番号（UUIDv7）';
comment on column people.attempt.subject is '入力されたログイン名または接続元アドレスのハッシュ（SHA-256）';
comment on column people.attempt.at is '試みた日時';

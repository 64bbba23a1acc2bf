create table signin.account (
    person           uuid        not null primary key,
    login            text        check (login <> '' and login not like '%@%'),
    mail             text        check (mail like '%@%'),
    password         text        not null check (password like '$argon2id$%'),
    password_set_at  timestamptz not null,
    sample           boolean     not null,
    constraint account_has_a_name check (login is not null or mail is not null),
    constraint account_login_once unique (login),
    constraint account_mail_once unique (mail)
);

comment on table signin.account is 'アカウント。サインインできる人だけが持つ';
comment on column signin.account.person is '人';
comment on column signin.account.login is 'ログイン名（表記をならしたもの）';
comment on column signin.account.mail is 'サインインに使うメールアドレス（表記をならしたもの）';
comment on column signin.account.password is 'パスワードのハッシュ（Argon2id）';
comment on column signin.account.password_set_at is 'パスワードを決めた日時';
comment on column signin.account.sample is '例（架空の人）のアカウントかどうか';

create table signin.session (
    id         uuid        not null primary key,
    token      bytea       not null unique check (octet_length(token) = 32),
    person     uuid        not null,
    started_at timestamptz not null,
    seen_at    timestamptz not null,
    address    text        not null,
    browser    text        not null check (char_length(browser) <= 200),
    strong     boolean     not null,
    constraint session_seen_after_its_start check (seen_at >= started_at)
);

create index session_person_idx on signin.session (person);
create index session_seen_at_idx on signin.session (seen_at);

comment on table signin.session is 'サインイン中の接続。サインアウトすると行を消す';
comment on column signin.session.id is '接続の番号（UUIDv7）';
comment on column signin.session.token is 'クッキーの値のハッシュ（SHA-256）。値そのものは持たない';
comment on column signin.session.person is '人';
comment on column signin.session.started_at is 'サインインした日時';
comment on column signin.session.seen_at is '最後に使われた日時（1分ごとに改める）';
comment on column signin.session.address is '接続元のアドレス';
comment on column signin.session.browser is 'ブラウザーの名乗り';
comment on column signin.session.strong is '二つ目の要素（パスキーやワンタイムコードなど）も確かめたかどうか';

create table signin.attempt (
    id      uuid        not null primary key,
    subject bytea       not null check (octet_length(subject) = 32),
    at      timestamptz not null
);

create index attempt_subject_idx on signin.attempt (subject, at);
create index attempt_at_idx on signin.attempt (at);

comment on table signin.attempt is '失敗したサインイン。続くときに待ってもらうために数え、1日で消す';
comment on column signin.attempt.id is '試みの番号（UUIDv7）';
comment on column signin.attempt.subject is '入力されたログイン名または接続元アドレスのハッシュ（SHA-256）';
comment on column signin.attempt.at is '試みた日時';

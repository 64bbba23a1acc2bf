create table signin.code_app (
    person     uuid        not null primary key,
    secret     bytea       not null,
    last_step  bigint      not null,
    set_up_at  timestamptz not null
);

comment on table signin.code_app is 'ワンタイムコードのアプリ。一人に一つ';
comment on column signin.code_app.person is '人';
comment on column signin.code_app.secret is 'アプリと分け合う秘密（AES-GCMで暗号化。鍵はデータベースの外）';
comment on column signin.code_app.last_step is '最後に使われたコードの番号（30秒ごとに一つ進む）。同じコードは二度使えない';
comment on column signin.code_app.set_up_at is '設定した日時';

create table signin.recovery_code (
    person uuid  not null references signin.code_app (person) on delete cascade,
    digest bytea not null check (octet_length(digest) = 32),
    primary key (person, digest)
);

comment on table signin.recovery_code is '予備のコード。使うと行を消す';
comment on column signin.recovery_code.person is '人';
comment on column signin.recovery_code.digest is 'コードのハッシュ（SHA-256）。コードそのものは持たない';

create table signin.half_sign_in (
    token      bytea       not null primary key check (octet_length(token) = 32),
    person     uuid        not null,
    next       text        not null check (next like '/%'),
    kept       text,
    attempts   integer     not null default 0 check (attempts >= 0),
    started_at timestamptz not null
);

create index half_sign_in_started_at_idx on signin.half_sign_in (started_at);

comment on table signin.half_sign_in is 'パスワードまで済み、コードを待つサインイン。5分で終わる';
comment on column signin.half_sign_in.token is 'クッキーの値のハッシュ（SHA-256）';
comment on column signin.half_sign_in.person is '人';
comment on column signin.half_sign_in.next is 'サインインの後に行く画面';
comment on column signin.half_sign_in.kept is '時間切れで送れなかった入力（暗号化）';
comment on column signin.half_sign_in.attempts is '試した回数';
comment on column signin.half_sign_in.started_at is 'パスワードを確かめた日時';

create table signin.unsent_form (
    token   bytea       not null primary key references signin.session (token) on delete cascade,
    kept    text        not null,
    kept_at timestamptz not null
);

comment on table signin.unsent_form is '時間切れで送れなかった入力。サインインした本人に一度だけ返す';
comment on column signin.unsent_form.token is 'サインイン中の接続（クッキーの値のハッシュ）';
comment on column signin.unsent_form.kept is '入力（暗号化）';
comment on column signin.unsent_form.kept_at is '預かった日時';

create table signin.password_reset (
    digest     bytea       not null primary key check (octet_length(digest) = 32),
    person     uuid        not null,
    expires_at timestamptz not null
);

create index password_reset_person_idx on signin.password_reset (person);

comment on table signin.password_reset is 'パスワードを決め直すためのリンクやコード。使うと行を消す';
comment on column signin.password_reset.digest is 'リンクまたはコードのハッシュ（SHA-256）';
comment on column signin.password_reset.person is '人';
comment on column signin.password_reset.expires_at is '使える期限';

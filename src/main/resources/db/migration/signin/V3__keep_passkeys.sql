create table signin.passkey_holder (
    person uuid  not null primary key,
    handle bytea not null,
    constraint passkey_holder_handle_once unique (handle),
    constraint passkey_holder_handle_is_long check (octet_length(handle) = 32)
);

comment on table signin.passkey_holder is 'パスキーを持つ人。認証器には人の番号でなく乱数の札を渡す';
comment on column signin.passkey_holder.person is '人';
comment on column signin.passkey_holder.handle is '認証器に渡す札（乱数32バイト）';

create table signin.passkey (
    id         uuid        not null primary key,
    person     uuid        not null references signin.passkey_holder (person),
    credential bytea       not null check (octet_length(credential) between 1 and 1023),
    public_key bytea       not null,
    uses       bigint      not null check (uses >= 0),
    transports text[]      not null,
    name       text        not null check (char_length(name) between 1 and 60),
    made_at    timestamptz not null,
    used_at    timestamptz,
    constraint passkey_credential_once unique (credential)
);

create index passkey_person_idx on signin.passkey (person, made_at);

comment on table signin.passkey is 'パスキー。秘密の鍵は認証器だけにあり、ここには公開鍵を置く';
comment on column signin.passkey.id is 'パスキーの番号（UUIDv7）';
comment on column signin.passkey.person is '持ち主';
comment on column signin.passkey.credential is '認証器が付けた識別子';
comment on column signin.passkey.public_key is '認証器の型番・識別子・公開鍵（WebAuthnのattested credential data）';
comment on column signin.passkey.uses is '署名カウンター。戻ったら複製の疑いとして断る。数えない認証器では0のまま';
comment on column signin.passkey.transports is '認証器とのつなぎ方（usb、nfc、internalなど）';
comment on column signin.passkey.name is '持ち主が付けた名前';
comment on column signin.passkey.made_at is '登録した日時';
comment on column signin.passkey.used_at is '最後にサインインに使った日時';

create table signin.challenge (
    digest     bytea       not null primary key check (octet_length(digest) = 32),
    person     uuid,
    expires_at timestamptz not null
);

create index challenge_expires_at_idx on signin.challenge (expires_at);

comment on table signin.challenge is 'パスキーに署名してもらう問い。一度きり、5分で切れる';
comment on column signin.challenge.digest is '問いのハッシュ（SHA-256）';
comment on column signin.challenge.person is '登録する人。サインインのための問いでは空';
comment on column signin.challenge.expires_at is '切れる日時';

create table pack.version (
    number    integer     not null primary key check (number > 0),
    pack      text        not null check (pack <> ''),
    reason    jsonb       not null check (reason ?& array['ja', 'en', 'easy']),
    hash      text        not null check (hash ~ '^[0-9a-f]{64}$'),
    loaded_at timestamptz not null
);

comment on table pack.version is '計画パックの版。上書きせず、変わるたびに1行ふえる';
comment on column pack.version.number is '版の番号。いちばん大きいものが動いている版';
comment on column pack.version.pack is '計画パックの名前（例 ichinoseki-3）';
comment on column pack.version.reason is 'この版を読み込んだ理由（三言語）';
comment on column pack.version.hash is 'ファイルの名前と中身の指紋（SHA-256）';
comment on column pack.version.loaded_at is '読み込んだ日時';

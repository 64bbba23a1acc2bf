alter table privacy.leak
    add column harm  text not null default '',
    add column other text not null default '';

comment on column privacy.leak.harm is '二次被害やそのおそれ。わかっていないときは空';
comment on column privacy.leak.other is 'その他の参考になること';

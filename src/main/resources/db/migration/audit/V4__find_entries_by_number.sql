-- 番号の順は書かれた順なので、並べるのも探すのも番号でできる。索引が少ないほど、書き込みは速い（決定18）
drop index audit.entry_at_idx;
drop index audit.entry_actor_id_idx;
drop index audit.entry_person_idx;
drop index audit.entry_record_id_idx;
drop index audit.entry_written_in_idx;

create index entry_actor_id_idx on audit.entry (actor_id, number) where actor_id is not null;
create index entry_person_idx on audit.entry (person, number) where person is not null;
create index entry_record_id_idx on audit.entry (record_id, number);
create index entry_written_idx on audit.entry using brin (written_in, at) with (pages_per_range = 16);

-- 退会や廃棄で氏名を消した申込みに、氏名と電話番号から作った鍵が残らないようにする
update centre.draw_entry
   set likeness = id::text
 where name = '—';

-- The languages of residents: what a booking's letters are written in, and what a city says in each of them.

alter table booking add column language text not null default 'ja'
    check (language in ('ja', 'easy', 'en', 'zh', 'ko', 'pt', 'vi'));

-- A sentence in place of the product's in one language.
alter table text_own add column language text not null default 'ja'
    check (language in ('ja', 'easy', 'en', 'zh', 'ko', 'pt', 'vi'));
alter table text_own drop constraint text_own_pkey;
alter table text_own add primary key (key, language);

alter table text_history add column language text not null default 'ja'
    check (language in ('ja', 'easy', 'en', 'zh', 'ko', 'pt', 'vi'));

-- What a city has written in Japanese, in another language: names of places and procedures, papers, questions, pages.
-- A translation belongs to the Japanese it was made from: whoever changes that is asked for a new one.
create table text_translation (
    source_hash  bytea not null check (octet_length(source_hash) = 32),
    language     text not null check (language in ('easy', 'en', 'zh', 'ko', 'pt', 'vi')),
    source       text not null check (source <> ''),
    text         text not null check (text <> ''),
    changed_name text not null,
    changed_at   timestamptz not null,
    primary key (source_hash, language)
);

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

-- What a city calls its places and procedures, and its other sentences, in a language other than Japanese. The subject
-- is facility, procedure or setting; the name within it is a code or key; source is the Japanese that was translated.
create table text_translation (
    subject      text not null check (subject in ('facility', 'procedure', 'setting')),
    name         text not null,
    field        text not null,
    language     text not null check (language in ('easy', 'en', 'zh', 'ko', 'pt', 'vi')),
    text         text not null check (text <> ''),
    source       text not null,
    changed_name text not null,
    changed_at   timestamptz not null,
    primary key (subject, name, field, language)
);

-- A page, question or notice in another language, with the version that it was made from.
create table page_translation (
    item         bigint not null references page_item (id) on delete cascade,
    language     text not null check (language in ('easy', 'en', 'zh', 'ko', 'pt', 'vi')),
    title        text not null check (title <> ''),
    category     text not null default '',
    markdown     text not null,
    html         text not null,
    search_key   text not null,
    of_version   bigint not null,
    revision     int not null default 1,
    changed_name text not null,
    changed_at   timestamptz not null,
    primary key (item, language)
);

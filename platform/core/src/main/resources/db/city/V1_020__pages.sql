-- What a city writes itself: pages, questions and notices with their versions, pictures, and its own sentences.

create table page_item (
    id         bigint generated always as identity primary key,
    kind       text not null check (kind in ('PAGE', 'FAQ', 'NOTICE')),
    slug       text unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    -- Counts every change, so that of two editors the second is told.
    revision   int not null default 0,
    removed_at timestamptz,
    check ((kind = 'PAGE') = (slug is not null))
);

-- The version on the site is the one with the latest published_from that has come: no job has to run for it.
create table page_version (
    id             bigint generated always as identity primary key,
    item           bigint not null references page_item (id) on delete cascade,
    title          text not null check (title <> ''),
    markdown       text not null,
    html           text not null,
    search_key     text not null,
    category       text not null default '',
    position       int not null default 0,
    in_footer      boolean not null default false,
    important      boolean not null default false,
    shown_from     timestamptz,
    shown_until    timestamptz,
    edited_by      text not null,
    edited_name    text not null,
    edited_at      timestamptz not null,
    -- Null: a draft.
    published_from timestamptz,
    published_name text,
    check (shown_until is null or shown_from is null or shown_until > shown_from)
);

create unique index page_one_draft on page_version (item) where published_from is null;
create index page_published on page_version (item, published_from desc, id desc) where published_from is not null;

create table media_file (
    id            uuid primary key,
    name          text not null,
    content_type  text not null check (content_type in ('image/png', 'image/jpeg')),
    width         int not null,
    height        int not null,
    bytes         int not null,
    -- A picture without words must be said to be decoration.
    alt           text not null,
    decorative    boolean not null,
    uploaded_name text not null,
    uploaded_at   timestamptz not null,
    check (decorative = (alt = ''))
);

-- A picture that a version shows cannot be deleted.
create table page_image (
    version bigint not null references page_version (id) on delete cascade,
    media   uuid not null references media_file (id),
    primary key (version, media)
);

create index page_image_media on page_image (media);

-- A sentence in place of the product's; null after it went back to the product's.
create table text_own (
    key          text primary key,
    text         text,
    revision     int not null,
    changed_name text not null,
    changed_at   timestamptz not null
);

create table text_history (
    id           bigint generated always as identity primary key,
    key          text not null,
    text         text,
    changed_by   text not null,
    changed_name text not null,
    changed_at   timestamptz not null
);

create index text_history_key on text_history (key, id desc);

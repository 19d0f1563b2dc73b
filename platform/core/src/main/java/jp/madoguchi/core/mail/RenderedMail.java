package jp.madoguchi.core.mail;

/** Subject (one line) and text of a mail. */
record RenderedMail(String subject, String text) {}

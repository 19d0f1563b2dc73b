package jp.madoguchi.admin.texts;

/** A sentence as it is typed. */
public final class TextForm {

    private String text = "";
    private int revision;

    static TextForm of(String text, int revision) {
        TextForm form = new TextForm();
        form.text = text;
        form.revision = revision;
        return form;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }
}

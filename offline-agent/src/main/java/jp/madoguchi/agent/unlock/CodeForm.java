package jp.madoguchi.agent.unlock;

import org.jspecify.annotations.Nullable;

/** A one-time code as typed. */
record CodeForm(String code) {

    CodeForm {
        code = nullToEmpty(code);
    }

    private static String nullToEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "CodeForm";
    }
}

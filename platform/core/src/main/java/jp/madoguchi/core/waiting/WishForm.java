package jp.madoguchi.core.waiting;

import java.util.List;

/**
 * What was typed, as it was typed. Hides itself in {@link #toString()}.
 *
 * @param places ids of places; none or {@code any} for any
 */
public record WishForm(List<String> places, String from, String to, String part, String people, String email) {

    public WishForm {
        places = List.copyOf(places);
    }

    @Override
    public String toString() {
        return "WishForm[hidden]";
    }
}

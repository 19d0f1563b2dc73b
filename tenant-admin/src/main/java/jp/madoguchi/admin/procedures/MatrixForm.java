package jp.madoguchi.admin.procedures;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.core.procedure.Channel;

/** Ticked cells of the table of places and ways, each as {@code <place>-<way>}. */
public final class MatrixForm {

    private Set<String> cells = new HashSet<>();

    static MatrixForm of(Map<Long, Set<Channel>> places) {
        MatrixForm form = new MatrixForm();
        places.forEach((place, channels) -> channels.forEach(channel -> form.cells.add(cell(place, channel))));
        return form;
    }

    /** The ways of every place that the page shows; a place without a tick takes it by none. */
    Map<Long, Set<Channel>> read(Collection<Long> shown) {
        Map<Long, Set<Channel>> places = new LinkedHashMap<>();
        for (Long place : shown) {
            Set<Channel> channels = EnumSet.noneOf(Channel.class);
            for (Channel channel : Channel.values()) {
                if (channel != Channel.IMPORTED && cells.contains(cell(place, channel))) {
                    channels.add(channel);
                }
            }
            places.put(place, channels);
        }
        return places;
    }

    private static String cell(long place, Channel channel) {
        return place + "-" + channel.name();
    }

    public Set<String> getCells() {
        return cells;
    }

    public void setCells(Set<String> cells) {
        this.cells = cells;
    }
}

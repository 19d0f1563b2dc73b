package jp.madoguchi.core.page;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.media.PictureInfo;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives pictures their size, and their own alternative text where the page has none. */
record PictureAttributes(Map<UUID, PictureInfo> pictures) implements AttributeProvider {

    private static final String FOLDER = "/media/";

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Image image) {
            id(image.getDestination()).map(pictures::get).ifPresent(picture -> {
                if (attributes.getOrDefault("alt", "").isBlank()) {
                    attributes.put("alt", picture.alt());
                }
                attributes.put("width", Integer.toString(picture.width()));
                attributes.put("height", Integer.toString(picture.height()));
            });
        }
    }

    /** The picture that an address names; empty for every other address. */
    static Optional<UUID> id(String address) {
        try {
            return address.startsWith(FOLDER)
                    ? Optional.of(UUID.fromString(address.substring(FOLDER.length())))
                            .filter(id -> address.equals(FOLDER + id))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package jp.madoguchi.core.settings;

import static jp.madoguchi.core.settings.SettingGroup.LOOK;

import java.util.List;

/** What a city looks like beside {@link Settings#SITE_COLOUR} and its office; edited and published as a whole. */
public final class LookSettings {

    /** Name of the residents' site; empty for the one made from the city's name. */
    public static final Setting<String> SITE_NAME = SettingTypes.text("", LOOK, "site.name", "", 40);

    /** Name under an icon on a telephone's screen; empty for the city's name. */
    public static final Setting<String> SHORT_NAME = SettingTypes.text("", LOOK, "site.shortName", "", 12);

    /** Colour of links as {@code #rrggbb}. */
    public static final Setting<String> LINK_COLOUR = SettingTypes.colour(LOOK, "site.linkColour", "#00118f");

    /** Ground of the header as {@code #rrggbb}. */
    public static final Setting<String> HEADER_COLOUR = SettingTypes.colour(LOOK, "site.headerColour", "#ffffff");

    /** Text on the header as {@code #rrggbb}. */
    public static final Setting<String> HEADER_TEXT = SettingTypes.colour(LOOK, "site.headerText", "#1a1a1a");

    /** Words at the foot of every page. */
    public static final Setting<String> FOOTER_TEXT = SettingTypes.lines("", LOOK, "site.footerText", "", 300);

    /** Links at the foot of every page, one a line: words, a blank, address. */
    public static final Setting<String> FOOTER_LINKS = SettingTypes.lines("", LOOK, "site.footerLinks", "", 2000);

    /** Where the office is. */
    public static final Setting<String> CONTACT_ADDRESS = SettingTypes.text("", LOOK, "contact.address", "", 100);

    /** The office's e-mail address. */
    public static final Setting<String> CONTACT_MAIL = SettingTypes.text("", LOOK, "contact.mail", "", 100);

    /** Name beside the sender's address of mails. */
    public static final Setting<String> SENDER_NAME = SettingTypes.text("", LOOK, "mail.senderName", "", 15);

    /** File of the logo below the city's prefix; empty for none. */
    public static final Setting<String> LOGO = SettingTypes.text("", LOOK, "site.logo", "", 100);

    /** Words in place of the logo. */
    public static final Setting<String> LOGO_ALT = SettingTypes.text("", LOOK, "site.logoAlt", "", 60);

    /** File of the icon below the city's prefix; empty for the product's. */
    public static final Setting<String> ICON = SettingTypes.text("", LOOK, "site.icon", "", 100);

    static final List<Setting<?>> ALL = List.of(
            SITE_NAME,
            SHORT_NAME,
            LINK_COLOUR,
            HEADER_COLOUR,
            HEADER_TEXT,
            FOOTER_TEXT,
            FOOTER_LINKS,
            CONTACT_ADDRESS,
            CONTACT_MAIL,
            SENDER_NAME,
            LOGO,
            LOGO_ALT,
            ICON);

    private LookSettings() {}
}

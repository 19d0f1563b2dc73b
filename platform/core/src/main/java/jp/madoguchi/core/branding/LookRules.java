package jp.madoguchi.core.branding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;

/**
 * What a look must be before it is kept. The pairs of colours are those of the stylesheet: white on the main colour and
 * the main colour on white (buttons), links on white and on the foot's grey, the header's text on its ground.
 *
 * @param senderDomains domains from which the platform may send mail
 */
record LookRules(List<String> senderDomains) {
    static final Contrast ON_WHITE = on(Colour.WHITE);
    static final Contrast LINKS = new Contrast(List.of(Colour.WHITE, new Colour(0xf2f2f2)));

    static Contrast on(Colour ground) {
        return new Contrast(List.of(ground));
    }

    List<LookProblem> problems(SettingValues values) {
        List<LookProblem> problems = new ArrayList<>();
        colour(values, Settings.SITE_COLOUR, ON_WHITE, problems);
        colour(values, LookSettings.LINK_COLOUR, LINKS, problems);
        Optional<Colour> header = Colour.parse(values.get(LookSettings.HEADER_COLOUR));
        if (header.isEmpty()) {
            add(problems, LookSettings.HEADER_COLOUR, "branding.wrong.colour");
        }
        colour(values, LookSettings.HEADER_TEXT, on(header.orElse(Colour.WHITE)), problems);
        for (String line : values.get(LookSettings.FOOTER_LINKS).split("\n", -1)) {
            if (!line.isBlank() && FooterLink.parse(line).isEmpty()) {
                add(problems, LookSettings.FOOTER_LINKS, "branding.wrong.link", line);
            }
        }
        mail(values, problems);
        required(values, Settings.CONTACT_NAME, problems);
        if (!values.get(LookSettings.LOGO).isEmpty()) {
            required(values, LookSettings.LOGO_ALT, problems);
        }
        String telephone = values.get(Settings.CONTACT_TELEPHONE);
        if (!telephone.matches("[0-9０-９()（）+＋\\-－ー 　内線代表・]*")) {
            add(problems, Settings.CONTACT_TELEPHONE, "branding.wrong.telephone");
        }
        return List.copyOf(problems);
    }

    private static void colour(
            SettingValues values, Setting<String> setting, Contrast contrast, List<LookProblem> problems) {
        Optional<Colour> colour = Colour.parse(values.get(setting));
        if (colour.isEmpty()) {
            add(problems, setting, "branding.wrong.colour");
        } else if (!contrast.passes(colour.get())) {
            // Rounded down: 4.49 must not read as 4.5.
            double ratio = Math.floor(contrast.worst(colour.get()) * 100) / 100;
            String suggestion = contrast.nearest(colour.get()).map(Colour::hex).orElse("");
            problems.add(new LookProblem(
                    Problem.of(
                            setting.key(),
                            "branding.wrong.contrast",
                            String.format(Locale.ROOT, "%.2f", ratio),
                            suggestion),
                    suggestion));
        }
    }

    private void mail(SettingValues values, List<LookProblem> problems) {
        String contact = values.get(LookSettings.CONTACT_MAIL);
        if (!contact.isEmpty() && EmailAddress.parse(contact).isEmpty()) {
            add(problems, LookSettings.CONTACT_MAIL, "branding.wrong.mail");
        }
        String sender = values.get(Settings.MAIL_FROM);
        if (EmailAddress.parse(sender).isEmpty()) {
            add(problems, Settings.MAIL_FROM, "branding.wrong.mail");
        } else if (!maySendFor(sender.substring(sender.indexOf('@') + 1).toLowerCase(Locale.ROOT))) {
            add(problems, Settings.MAIL_FROM, "branding.wrong.sender", String.join("、", senderDomains));
        }
    }

    private boolean maySendFor(String domain) {
        return senderDomains.stream().anyMatch(allowed -> domain.equals(allowed) || domain.endsWith("." + allowed));
    }

    private static void required(SettingValues values, Setting<String> setting, List<LookProblem> problems) {
        if (values.get(setting).isBlank()) {
            add(problems, setting, "branding.wrong.missing");
        }
    }

    private static void add(List<LookProblem> problems, Setting<?> setting, String key, Object... arguments) {
        problems.add(new LookProblem(Problem.of(setting.key(), key, arguments), null));
    }
}

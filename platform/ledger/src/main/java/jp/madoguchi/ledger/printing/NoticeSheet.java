package jp.madoguchi.ledger.printing;

import java.awt.Color;
import java.util.List;

/**
 * One 交付案内 on A4, folded in three for a 長形3号 window envelope: the first third holds the address where the window
 * is, the second what the reader needs to book, the last the papers to bring. Lengths are millimetres.
 */
final class NoticeSheet {

    private static final float LEFT = 20;
    private static final float RIGHT = 190;
    private static final float WIDTH = RIGHT - LEFT;
    private static final float FOLD = 99;
    private static final float LEADING = 5.6f;
    private static final float MODULE = 0.8f;
    private static final float BOX = 52;
    private static final Color TINT = new Color(0xEE, 0xF2, 0xF7);

    private final Sheet sheet;
    private final NoticeTexts texts;

    NoticeSheet(Sheet sheet, NoticeTexts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    void draw(NoticePerson person) {
        window(person);
        sender();
        greeting();
        access(person);
        float next = numbered(184);
        papers(Math.max(next, 2 * FOLD + 6));
        contact();
        sheet.rule(0, FOLD, 4, FOLD, 0.3f);
        sheet.rule(0, 2 * FOLD, 4, 2 * FOLD, 0.3f);
    }

    /** The window shows x 22–105 and y 15–50; a margin inside it lets the sheet slip in the envelope. */
    private void window(NoticePerson person) {
        sheet.fitted(26, 22, 74, 14, 10.5f, person.address());
        sheet.fitted(26, 40, 74, 10, 14, person.name() + texts.labels().honorific());
    }

    private void sender() {
        sheet.text(124, 18, 9.5f, false, texts.printedOn());
        sheet.paragraph(124, 25, RIGHT - 124, 9.5f, 4.8f, texts.sender());
    }

    private void greeting() {
        sheet.centred(105, 68, 17, true, texts.title());
        sheet.rule(LEFT, 72, RIGHT, 72, 0.8f);
        sheet.paragraph(LEFT, 79, WIDTH, 10.5f, LEADING, texts.greeting());
    }

    private void access(NoticePerson person) {
        float top = FOLD + 6;
        sheet.filled(LEFT, top, WIDTH, BOX, TINT);
        sheet.framed(LEFT, top, WIDTH, BOX, 0.8f);
        sheet.text(LEFT + 6, top + 9, 10, false, texts.labels().number());
        sheet.text(LEFT + 6, top + 17.5f, 20, true, person.reservationNumber());
        sheet.text(LEFT + 6, top + 26.5f, 10, false, texts.labels().password());
        sheet.text(LEFT + 6, top + 35, 20, true, person.password());
        sheet.text(LEFT + 6, top + 43, 8.5f, false, texts.labels().site());
        sheet.text(LEFT + 6, top + 48, 10, false, texts.site());
        qr(person, top);
        sheet.paragraph(LEFT, top + BOX + 6, WIDTH, 9, 4.6f, texts.labels().keep());
    }

    private void qr(NoticePerson person, float top) {
        QrSymbol symbol = new QrSymbol(person.qrUrl());
        float side = (symbol.size() + 2 * QrSymbol.QUIET) * MODULE;
        float left = RIGHT - side - 8;
        float quiet = QrSymbol.QUIET * MODULE;
        sheet.filled(left, top + 3, side, side, Color.WHITE);
        sheet.qr(left + quiet, top + 3 + quiet, MODULE, symbol);
        float caption = top + 3 + side + 4;
        for (String line : texts.labels().qr()) {
            sheet.centred(left + side / 2, caption, 8.5f, false, line);
            caption += 4.2f;
        }
    }

    private float numbered(float top) {
        heading(top - 8, texts.labels().steps());
        float y = top - 1;
        List<String> steps = texts.steps();
        for (int i = 0; i < steps.size(); i++) {
            sheet.text(LEFT + 1, y, 10.5f, true, Integer.toString(i + 1));
            y = sheet.paragraph(LEFT + 7, y, WIDTH - 7, 10.5f, LEADING, steps.get(i));
        }
        return y;
    }

    private void papers(float top) {
        heading(top + 4, texts.labels().papers());
        float y = top + 11;
        for (String paper : texts.papers()) {
            sheet.text(LEFT + 1, y, 10.5f, false, "・");
            y = sheet.paragraph(LEFT + 7, y, WIDTH - 7, 10.5f, LEADING, paper);
        }
    }

    private void contact() {
        sheet.framed(LEFT, 266, WIDTH, 17, 0.5f);
        sheet.text(LEFT + 5, 273, 10, true, texts.labels().contact());
        sheet.paragraph(LEFT + 40, 273, WIDTH - 45, 10, 5.2f, texts.contact());
    }

    private void heading(float y, String text) {
        sheet.filled(LEFT, y - 4, 1.5f, 5, Color.BLACK);
        sheet.text(LEFT + 4, y, 12, true, text);
    }
}

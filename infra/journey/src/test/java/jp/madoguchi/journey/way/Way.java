package jp.madoguchi.journey.way;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.journey.harness.Csv;
import jp.madoguchi.journey.harness.Journey;
import jp.madoguchi.journey.harness.Notes;
import jp.madoguchi.testkit.DemoFiles;

/** The steps of the way in their order; each is done once on a stack, whichever journey needs it first. */
public final class Way {

    /** The city whose whole way is walked. */
    public static final String CITY = "miura";

    /** The profile of 三浦市's card lists. */
    public static final String PROFILE = "三浦 カード発行一覧";

    /** Where people come on working days; the second has one place at each time. */
    public static final List<String> PLACES = List.of("三浦市役所 本館", "南下浦市民センター");

    /** The list with kanji that few fonts have; its notices are the ones that are read. */
    public static final String RARE_LIST = "miura-card-list-utf8.csv";

    /** The large list in the encoding of most cities. */
    public static final String LARGE_LIST = "miura-card-list-cp932.csv";

    private static final String TERMINAL = "市民課 1番端末";
    private static final int LATE_PEOPLE = 30;
    private static final String NOTICE = "notice.";

    private final Journey journey;
    private final Notes notes;
    private final AgentDesk agent;
    private final StaffDesk staff;

    /** The way on one journey's stack, the same for all tests of a run. */
    public static Way of(Journey journey) {
        return journey.shared(Way.class, () -> new Way(journey));
    }

    private Way(Journey journey) {
        this.journey = journey;
        this.notes = journey.notes();
        this.agent = new AgentDesk(journey);
        this.staff = new StaffDesk(journey, CITY);
    }

    /** The terminal after its first start. */
    public AgentDesk agent() {
        notes.once("agent.started", agent::firstStart);
        return agent;
    }

    /** The city's console, signed in. */
    public StaffDesk staff() {
        return staff;
    }

    /** Both demo lists in the ledger. */
    public void listsImported() {
        importOnce(DemoFiles.path(LARGE_LIST));
        importOnce(DemoFiles.path(RARE_LIST));
    }

    /** Imports a list unless that was done. */
    public void importOnce(Path list) {
        agent();
        notes.once("imported." + list.getFileName(), () -> {
            agent.upload(list, PROFILE);
            agent.confirmImport();
        });
    }

    /** The first notices of the list with rare kanji, as the people read them. */
    public List<Notice> notices() {
        listsImported();
        notes.once("printed", () -> {
            List<Notice> read = NoticePdf.read(agent.printNotices(RARE_LIST));
            for (int i = 0; i < read.size(); i++) {
                notes.put(NOTICE + i, read.get(i).asLine());
            }
        });
        List<Notice> all = new ArrayList<>();
        while (notes.has(NOTICE + all.size())) {
            all.add(Notice.ofLine(notes.get(NOTICE + all.size())));
        }
        return all;
    }

    /** Public keys exchanged, codes compared on both screens. */
    public void enrolled() {
        agent();
        notes.once("enrolled", () -> {
            String staffCode = staff.enrol(agent.ownIdentity(), TERMINAL);
            String agentCode = agent.readCityIdentity(staff.cityIdentity());
            if (!staffCode.equals(agentCode)) {
                throw new AssertionError("The codes differ: " + staffCode + " and " + agentCode);
            }
            staff.open("/exchange");
            AgentDesk.follow(staff.page(), TERMINAL);
            staff.confirmTerminal();
            agent.confirmCity();
        });
    }

    /** Two sealed files: the demo lists, and people who came later. */
    public List<Path> sealed() {
        notices();
        enrolled();
        notes.once("sealed", () -> {
            notes.put("sealed.1", agent.writeSealed().toString());
            importOnce(Csv.people("late.csv", 1, LATE_PEOPLE));
            notes.put("sealed.2", agent.writeSealed().toString());
        });
        return List.of(Path.of(notes.get("sealed.1")), Path.of(notes.get("sealed.2")));
    }

    /** Two places with hours, four weeks published. */
    public void published() {
        notes.once("published", () -> {
            staff.createFacility(PLACES.get(0), "honkan", "神奈川県三浦市城山町1番1号", "8");
            staff.createFacility(PLACES.get(1), "minamishitaura", "神奈川県三浦市南下浦町上宮田3238番地", "2");
            staff.publishFourWeeks();
        });
    }

    /** The people of both files may book. */
    public void uploaded() {
        List<Path> files = sealed();
        published();
        for (Path file : files) {
            notes.once("uploaded." + file.getFileName(), () -> {
                staff.uploadSealed(file);
                staff.confirmUpload();
            });
        }
    }

    /** A resident's telephone. */
    public Resident resident() {
        return new Resident(journey.browsers().phone(), journey.site(CITY));
    }

    /** A resident's telephone without JavaScript. */
    public Resident residentWithoutJavaScript() {
        return new Resident(journey.browsers().phoneWithoutJavaScript(), journey.site(CITY));
    }

    /** A notice that no journey has used yet. */
    public Notice nextNotice() {
        int next = notes.has("notice.next") ? Integer.parseInt(notes.get("notice.next")) : FIRST_FREE;
        notes.put("notice.next", Integer.toString(next + 1));
        return notices().get(next);
    }

    /** The notices before this one belong to the whole way. */
    public static final int FIRST_FREE = 4;
}

package jp.madoguchi.resident.queue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.bookingweb.maintenance.OpenPaths;
import jp.madoguchi.core.admission.Admission;
import jp.madoguchi.core.admission.FairGate;
import jp.madoguchi.core.admission.WaitingRooms;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets visitors in or shows them their place in the city's line, and has every page wait for the city's fair turn. Stands
 * before sessions and security: whoever waits costs neither.
 */
final class QueueFilter extends OncePerRequestFilter {

    private static final String RECEIPT = "/receipt";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_READING = 100;
    private static final int MOST_SENDING = 300;

    /** A whole page fits: it is sent when the turn is over, so that a slow reader keeps nobody waiting. */
    private static final int PAGE_BYTES = 128 * 1024;

    private final WaitingRooms rooms;
    private final FairGate gate;
    private final WaitingPage page;

    QueueFilter(WaitingRooms rooms, FairGate gate, WaitingPage page) {
        this.rooms = rooms;
        this.gate = gate;
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = OpenPaths.of(request);
        Doors door = Doors.of(path);
        Optional<City> city = Tenancy.find();
        if (city.isEmpty() || door == Doors.NONE) {
            chain.doFilter(request, response);
        } else if (path.equals(Doors.PLACE)) {
            place(request, response);
        } else if (admitted(path, door, request, response)) {
            inTurn(city.get(), path, request, response, chain);
        }
    }

    private boolean admitted(String path, Doors door, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (door == Doors.INSIDE) {
            rooms.goOn(QueueCookies.read(request, QueueCookies.PASS))
                    .ifPresent(pass -> QueueCookies.pass(request, response, pass));
        }
        if (door != Doors.ARRIVING) {
            return true;
        }
        return switch (ask(request)) {
            case Admission.Enter(String pass) -> {
                if (pass != null) {
                    QueueCookies.pass(request, response, pass);
                }
                yield true;
            }
            case Admission.Wait wait -> {
                QueueCookies.ticket(request, response, wait.ticket());
                if (reads(request)) {
                    page.show(wait, path, request, response);
                } else {
                    seeOther(response, path);
                }
                yield false;
            }
        };
    }

    /** Asked by the page itself, and by whoever opens this address. */
    private void place(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        switch (ask(request)) {
            case Admission.Enter(String pass) -> {
                if (pass != null) {
                    QueueCookies.pass(request, response, pass);
                }
                if (request.getHeader("HX-Request") != null) {
                    response.setHeader("HX-Refresh", "true");
                } else {
                    seeOther(response, "/signin");
                }
            }
            case Admission.Wait wait -> {
                QueueCookies.ticket(request, response, wait.ticket());
                if (WaitingPage.differs(wait, request.getParameter("of"))) {
                    response.setHeader("HX-Refresh", "true");
                } else {
                    page.show(wait, Doors.PLACE, request, response);
                }
            }
        }
    }

    private Admission ask(HttpServletRequest request) {
        return rooms.ask(
                QueueCookies.read(request, QueueCookies.PASS), QueueCookies.read(request, QueueCookies.TICKET));
    }

    private void inTurn(
            City city, String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<FairGate.Turn> turn = turn(city, reads(request) ? MOST_READING : MOST_SENDING);
        if (turn.isEmpty()) {
            page.busy(reads(request), request, response);
            return;
        }
        try (FairGate.Turn mine = turn.get()) {
            response.setBufferSize(PAGE_BYTES);
            chain.doFilter(request, response);
            if (path.equals(RECEIPT)) {
                rooms.finished(QueueCookies.read(request, QueueCookies.PASS));
            }
            rooms.learn();
        }
    }

    private Optional<FairGate.Turn> turn(City city, int most) throws ServletException {
        try {
            return gate.enter(city.code(), PATIENCE, most);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException("Interrupted while waiting for a turn", e);
        }
    }

    private static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}

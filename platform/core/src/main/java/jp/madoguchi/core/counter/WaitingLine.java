package jp.madoguchi.core.counter;

import java.util.List;

/** The numbers of one place on one day, as the counter sees them; who waits is in the order of the line. */
public record WaitingLine(List<Ticket> tickets) {

    public WaitingLine {
        tickets = List.copyOf(tickets);
    }

    /** Who waits, the next first. */
    public List<Ticket> waiting() {
        return in(TicketState.WAITING);
    }

    /** Who is at a window, by window. */
    public List<Ticket> atDesks() {
        return tickets.stream().filter(ticket -> ticket.state().atDesk()).toList();
    }

    /** Who is done with or has left. */
    public List<Ticket> ended() {
        return tickets.stream().filter(ticket -> ticket.state().ended()).toList();
    }

    private List<Ticket> in(TicketState state) {
        return tickets.stream().filter(ticket -> ticket.state() == state).toList();
    }
}

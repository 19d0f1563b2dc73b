package jp.madoguchi.admin.procedures;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.core.procedure.Channel;
import jp.madoguchi.core.procedure.ProcedureDetails;
import jp.madoguchi.core.procedure.ProcedureDetails.Terms;

/** A procedure as it is typed. */
public final class ProcedureForm {

    /** Stands for a group that no other procedure has. */
    static final String OWN_GROUP = "";

    private String code = "";
    private String name = "";
    private String slotGroup = OWN_GROUP;
    private int minutes;
    private boolean knownPerson;
    private boolean oneActive;
    private boolean extraDaysOnly;
    private String papers = "";
    private String script = "";
    private Set<Channel> channels = new HashSet<>();
    private int order;
    private boolean open;

    static ProcedureForm empty(int order, String group) {
        ProcedureForm form = new ProcedureForm();
        form.slotGroup = group;
        form.knownPerson = true;
        form.oneActive = true;
        form.channels = EnumSet.of(Channel.WEB, Channel.CALL_CENTRE, Channel.STAFF);
        form.order = order;
        form.open = true;
        return form;
    }

    static ProcedureForm of(ProcedureDetails details) {
        ProcedureForm form = new ProcedureForm();
        form.code = details.code();
        form.name = details.name();
        form.slotGroup = details.terms().slotGroup();
        form.minutes = details.terms().minutes();
        form.knownPerson = details.terms().knownPerson();
        form.oneActive = details.terms().oneActive();
        form.extraDaysOnly = details.terms().extraDaysOnly();
        form.papers = details.papers();
        form.script = details.script();
        form.channels = new HashSet<>(details.channels());
        form.order = details.order();
        form.open = details.open();
        return form;
    }

    ProcedureDetails details(String itsCode) {
        String group = slotGroup.equals(OWN_GROUP) ? itsCode : slotGroup;
        return new ProcedureDetails(
                itsCode,
                name.strip(),
                new Terms(group, minutes, knownPerson, oneActive, extraDaysOnly),
                papers.strip(),
                script.strip(),
                channels.stream().filter(channel -> channel != Channel.IMPORTED).collect(Collectors.toSet()),
                order,
                open);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSlotGroup() {
        return slotGroup;
    }

    public void setSlotGroup(String slotGroup) {
        this.slotGroup = slotGroup;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public boolean isKnownPerson() {
        return knownPerson;
    }

    public void setKnownPerson(boolean knownPerson) {
        this.knownPerson = knownPerson;
    }

    public boolean isOneActive() {
        return oneActive;
    }

    public void setOneActive(boolean oneActive) {
        this.oneActive = oneActive;
    }

    public boolean isExtraDaysOnly() {
        return extraDaysOnly;
    }

    public void setExtraDaysOnly(boolean extraDaysOnly) {
        this.extraDaysOnly = extraDaysOnly;
    }

    public String getPapers() {
        return papers;
    }

    public void setPapers(String papers) {
        this.papers = papers;
    }

    public String getScript() {
        return script;
    }

    public void setScript(String script) {
        this.script = script;
    }

    public Set<Channel> getChannels() {
        return channels;
    }

    /** @param channels with null for what is none: that is left out */
    public void setChannels(Set<Channel> channels) {
        this.channels = channels.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public int getOrder() {
        return order;
    }

    public void setOrder(int order) {
        this.order = order;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}

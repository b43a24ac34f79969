using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Events;

/// <summary>The members of the envelope while they are read.</summary>
internal struct EventHeads
{
    internal static readonly JsonEncodedText Sequence = JsonEncodedText.Encode("sequence");
    internal static readonly JsonEncodedText Stamp = JsonEncodedText.Encode("stamp");
    internal static readonly JsonEncodedText Command = JsonEncodedText.Encode("command");

    internal static readonly string[] Names = [Sequence.Value, TypedData.TypeName, Stamp.Value, Command.Value, TypedData.DataName];

    private long _sequence;
    private Stamp? _stamp;
    private CommandId? _command;

    /// <summary>Takes the member that the input is at, if it belongs to the envelope.</summary>
    internal bool TryTake(ref JsonInput input)
    {
        if (input.Is(Sequence.EncodedUtf8Bytes, Sequence.Value))
        {
            input.Enter(_sequence > 0, Sequence.Value);
            _sequence = Kinds.Sequence.Read(ref input);
        }
        else if (input.Is(Stamp.EncodedUtf8Bytes, Stamp.Value))
        {
            input.Enter(_stamp is not null, Stamp.Value);
            _stamp = ActorShapes.Stamp.Read(ref input);
        }
        else if (input.Is(Command.EncodedUtf8Bytes, Command.Value))
        {
            input.Enter(_command is not null, Command.Value);
            _command = Ids.Command.Read(ref input);
        }
        else
        {
            return false;
        }

        return true;
    }

    internal readonly EventHead Complete(long start)
    {
        if (_sequence == 0 || _stamp is null)
            throw JsonInput.FaultAt(start, JsonFaults.Missing, ("member", _sequence == 0 ? Sequence.Value : Stamp.Value));
        return new EventHead(_sequence, _stamp, _command);
    }
}

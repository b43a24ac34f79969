namespace Fremfaerd.Model.Serialization.Events;

/// <summary>
/// A wire name and the data beside it, read in whichever order they come: data that stands first is passed over and
/// read once its type is known.
/// </summary>
internal ref struct TypedData
{
    internal const string TypeName = "type";

    internal const string DataName = "data";

    private JsonInput _passedOver;
    private bool _hasType;
    private bool _hasData;
    private bool _isPassedOver;

    /// <summary>The type, or null where it is of a newer version.</summary>
    internal EventCase? Case { get; private set; }

    /// <summary>The wire name as read, where it is of a newer version.</summary>
    internal string? NewType { get; private set; }

    /// <summary>Whether all of the data could be read.</summary>
    internal bool IsWhole { get; private set; }

    /// <summary>Takes the member that the input is at, if it is one of the two.</summary>
    internal bool TryTake(ref JsonInput input, scoped Span<object?> slots)
    {
        if (input.Is("type"u8, TypeName))
        {
            input.Enter(_hasType, TypeName);
            _hasType = true;
            Case = EventTable.Find(ref input);
            NewType = Case is null ? input.Text() : null;
            return true;
        }

        if (!input.Is("data"u8, DataName))
            return false;
        input.Enter(_hasData, DataName);
        _hasData = true;
        if (Case is not null)
        {
            IsWhole = Case.Read(ref input, slots);
            return true;
        }

        _passedOver = input;
        _isPassedOver = true;
        input.Expect(JsonTokenType.StartObject, Tokens.Object);
        input.Skip();
        return true;
    }

    /// <summary>Reads what was passed over. Data of a newer type is left as it is.</summary>
    internal void Complete(ref JsonInput input, long start, scoped Span<object?> slots)
    {
        if (!_hasType || !_hasData)
            throw JsonInput.FaultAt(start, JsonFaults.Missing, ("member", _hasType ? DataName : TypeName));
        if (Case is null)
        {
            input.HasUnknown = true;
        }
        else if (_isPassedOver)
        {
            IsWhole = Case.Read(ref _passedOver, slots);
            input.HasUnknown |= _passedOver.HasUnknown;
        }
    }
}
